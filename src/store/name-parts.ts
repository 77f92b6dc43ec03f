/** Finds names by a part of them. */
import type { OpenNames } from '../model/bundle/indexes/name-index.ts'
import { fold } from '../model/fold.ts'
import { maxGramSize, nameGrams } from '../model/name-grams.ts'
import { found, intersection, nothing, posted, type Selection } from './selection.ts'

/** Ordinals with the folded part in one of their folded names; nothing for an empty part. */
export function withNamePart({ grams, namesOf, count }: OpenNames, part: string): Selection {
  const folded = fold(part)
  const characters = Array.from(folded).length
  const size = Math.min(maxGramSize, characters)
  if (size === 0) return nothing
  const wanted = [...new Set(nameGrams(folded, size))].map((gram) => posted(grams.of(gram)))
  const candidates = intersection(wanted, count)
  if (characters <= maxGramSize) return candidates
  // The parts of the part may stand apart in a name.
  const isMatch = (ordinal: number): boolean => namesOf(ordinal).includes(folded)
  return found({
    bound: candidates.bound,
    has: (ordinal) => candidates.has(ordinal) && isMatch(ordinal),
    find: () => {
      const ordinals = candidates.list()
      const members: number[] = []
      for (let place = 0; place < ordinals.length; place += 1) {
        const ordinal = ordinals[place] ?? -1
        if (isMatch(ordinal)) members.push(ordinal)
      }
      return members
    },
  })
}
