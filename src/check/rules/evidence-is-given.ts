import type { KeyPath } from '../../authoring/corpus.ts'
import { at, type Rule } from '../rule.ts'

export const evidenceIsGiven: Rule = {
  name: 'evidence-is-given',
  law: 'A time or a size that does not quote its own words points at evidence.',
  isOfAbsence: true,
  *check({ articles }) {
    for (const { file, marks } of articles) {
      const sizes = marks.quantity.filter(({ path }) => isSizeOfActor(path))
      for (const { path, value } of [...marks.time, ...sizes]) {
        if (value.asWritten !== undefined || 'evidence' in value) continue
        yield at(file, path, {
          message: `"${path.at(-1) ?? ''}" has neither "asWritten" nor "evidence"`,
          remedy:
            'Add "asWritten" with the words that give it, or "evidence" with the passage that it follows from.',
        })
      }
    }
  },
}

/** Other figures are a part of a claim, which has evidence. */
function isSizeOfActor(path: KeyPath): boolean {
  return path.length === 3 && path[0] === 'actors' && path[2] === 'size'
}
