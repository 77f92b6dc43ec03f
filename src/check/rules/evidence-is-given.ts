import type { AuthoredPublication } from '../../authoring/article-file.ts'
import type { KeyPath } from '../../authoring/corpus.ts'
import { at, type Rule } from '../rule.ts'

export const evidenceIsGiven: Rule = {
  name: 'evidence-is-given',
  law: 'A time or a size that does not quote its own words points at evidence; a date of publication points at either the text or a source.',
  isOfAbsence: true,
  isOfOneFile: true,
  *check({ articles }) {
    for (const { file, marks } of articles) {
      const { publishedOn } = file.content
      const superfluous = publishedOn === undefined ? null : besideSource(publishedOn)
      if (superfluous !== null) {
        yield at(file, ['publishedOn', superfluous], {
          message: `"publishedOn" has a "source", and "${superfluous}" as well`,
          remedy: `Leave "${superfluous}" out where the date is from a source; leave "source" out where it is from the text.`,
        })
      }
      const sizes = marks.quantity.filter(({ path }) => isSizeOfActor(path))
      for (const { path, value } of [...marks.time, ...sizes]) {
        if (value.asWritten !== undefined || 'evidence' in value || 'source' in value) continue
        yield at(file, path, {
          message: `"${path.at(-1) ?? ''}" has neither "asWritten" nor "evidence"`,
          remedy:
            'Add "asWritten" with the words that give it, or "evidence" with the passage that it follows from.',
        })
      }
    }
  },
}

/** The first key that speaks of the text although the date is not from it. */
function besideSource(publishedOn: AuthoredPublication): keyof AuthoredPublication | null {
  if (publishedOn.source === undefined) return null
  if (publishedOn.status !== 'STATED') return 'status'
  const keys = ['asWritten', 'evidence', 'note'] as const
  return keys.find((key) => publishedOn[key] !== undefined) ?? null
}

/** Other figures are a part of a claim, which has evidence. */
function isSizeOfActor(path: KeyPath): boolean {
  return path.length === 3 && path[0] === 'actors' && path[2] === 'size'
}
