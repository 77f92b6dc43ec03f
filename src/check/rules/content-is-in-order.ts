import { locatePassage, type PassageRange } from '../../authoring/locate-passage.ts'
import { at, type Rule } from '../rule.ts'

export const contentIsInOrder: Rule = {
  name: 'content-is-in-order',
  law: 'The parts of a split quotation follow each other as in the text, and do not overlap.',
  isOfOneFile: true,
  *check({ articles }) {
    for (const { file } of articles) {
      for (const [slug, { content }] of Object.entries(file.content.statements ?? {})) {
        if (!Array.isArray(content)) continue
        let previous: PassageRange | null = null
        for (const [index, part] of content.entries()) {
          const range = locatePassage(file.text, part)
          if (range.found !== 'once') continue
          if (previous !== null && range.start < previous.end) {
            yield at(file, ['statements', slug, 'content', index], {
              message:
                range.end <= previous.start
                  ? 'This part stands before the part above it in the text'
                  : 'This part overlaps with the part above it in the text',
              remedy: 'Give the parts in the order of the text, each word once.',
            })
          }
          previous = range
        }
      }
    }
  },
}
