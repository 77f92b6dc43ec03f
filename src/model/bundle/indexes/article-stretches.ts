/**
 * Lists of which each article has a stretch: consecutive ordinals. `name` has two numbers for each
 * article, the first of its ordinals and the end of them.
 */
import type { Postings } from '../../bundle-indexes.ts'
import type { ArticleId, NodeId } from '../../node-id.ts'
import type { NodeNumbers } from '../../node-numbers.ts'
import type { Sections, SectionWriter } from '../sections.ts'
import { emptyList, type PostingList } from './posting-list.ts'
import type { PostingLists } from './posting-lists.ts'

/** @throws {Error} for an article whose ordinals are not consecutive. */
export function encodeStretches(
  out: SectionWriter,
  name: string,
  postings: Postings,
  numbers: NodeNumbers,
): void {
  const { start, end } = numbers.rangeOf('ARTICLE')
  const stretches = new Uint32Array((end - start) * 2)
  for (const [key, ordinals] of postings) {
    const article = numbers.ordinalOfId(key as ArticleId)
    const [first = 0] = ordinals
    if (article === null) continue
    if (ordinals.at(-1) !== first + ordinals.length - 1) {
      throw new Error(`Cannot encode ${name} of "${key}": expected consecutive ordinals`)
    }
    stretches.set([first, first + ordinals.length], article * 2)
  }
  out.add(name, stretches)
}

export function openStretches(
  sections: Sections,
  name: string,
  numbers: NodeNumbers,
): PostingLists<NodeId> {
  const stretches = sections.uint32(name)
  const { start: firstNumber } = numbers.rangeOf('ARTICLE')
  return {
    of: (id) => {
      const article = (numbers.numberOf(id) ?? -1) - firstNumber
      const [start, end] = [stretches[article * 2] ?? 0, stretches[article * 2 + 1] ?? 0]
      return start === end ? emptyList : consecutiveList(start, end)
    },
  }
}

function consecutiveList(start: number, end: number): PostingList {
  return {
    length: end - start,
    isListed: true,
    bits: null,
    has: (ordinal) => ordinal >= start && ordinal < end,
    ordinals: () => {
      const ordinals = new Uint32Array(end - start)
      for (let place = 0; place < ordinals.length; place += 1) ordinals[place] = start + place
      return ordinals
    },
  }
}
