import { locatePassage } from '../../authoring/locate-passage.ts'
import { quoted } from '../../authoring/suggest.ts'
import { at, type Rule } from '../rule.ts'

export const mentionIsGivenOnce: Rule = {
  name: 'mention-is-given-once',
  law: 'A passage mentions the same node once; it may mention several nodes.',
  isOfOneFile: true,
  *check({ articles }) {
    for (const { file, marks } of articles) {
      const seen = new Set<string>()
      for (const { path, value } of marks.mention) {
        const found = locatePassage(file.text, value)
        if (found.found !== 'once') continue
        const key = `${path[0] ?? ''} ${path[1] ?? ''} ${found.start} ${found.end}`
        if (seen.has(key)) {
          const quote = typeof value === 'string' ? value : value.quote
          yield at(file, path, {
            message: `The mention ${quoted(quote)} of "${path[1] ?? ''}" is given already`,
            remedy: 'Remove one of the two, or tell it apart from the other.',
          })
        }
        seen.add(key)
      }
    }
  },
}
