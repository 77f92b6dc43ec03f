/** Finds names by a part of them. */
import type { NameIndex } from '../model/bundle-indexes.ts'
import { fold } from '../model/fold.ts'
import { maxGramSize, nameGrams } from '../model/name-grams.ts'
import { postingLists } from './posting-lists.ts'
import { recent } from './recent.ts'
import { intersection, posted, type Selection } from './selection.ts'

export interface NameParts {
  /** Ordinals with the folded part in one of their folded names; nothing for an empty part. */
  withPart(part: string): Selection
}

export function nameParts({ grams, names }: NameIndex): NameParts {
  const lists = postingLists(grams)
  const find = recent((part) => {
    const folded = fold(part)
    const size = Math.min(maxGramSize, Array.from(folded).length)
    if (size === 0) return []
    const wanted = [...new Set(nameGrams(folded, size))].map(lists.of)
    // The parts of the part may stand apart in a name.
    const candidates = intersection(wanted, names.length).list()
    return candidates.filter((ordinal) => names[ordinal]?.some((name) => name.includes(folded)))
  })
  return { withPart: (part) => posted(find(part)) }
}
