/**
 * Posting lists by key, found by halving the keys. Keys are numbers (of nodes) or texts.
 *
 * `name.keys`: the keys as ascending numbers, or one alone, of which the others follow without a gap;
 * with texts instead `name.keys.bytes` and `name.keys.ends`. `name.starts`: where the list of each
 * key starts in `name.lists`, and the end of the last. A list that has at least one in sixteen of the
 * ordinals is empty there; `name.dense` then has three numbers for it: the place of its key, its
 * length, and where its bits start in `name.bits`, one for each ordinal, the lowest first.
 */
import type { Sections, SectionWriter } from '../sections.ts'
import { emptyOrdinals, lowerBound, openOrdinals } from './ordinals.ts'
import { bitmap, bitsOf, emptyList, listed, type PostingList } from './posting-list.ts'
import { compareTexts, encodeStrings, openSortedStrings } from './string-table.ts'

type Posting<Key> = readonly [key: Key, ordinals: readonly number[]]

/** One bit an ordinal takes less than two bytes a member from here on. */
const denseShare = 16

export interface PostingLists<Key> {
  /** Nothing for an unknown key. */
  readonly of: (key: Key) => PostingList
}

/** @param postings The keys in any order, each once. */
export function encodeNumberedPostings(
  out: SectionWriter,
  name: string,
  postings: readonly Posting<number>[],
  count: number,
): void {
  const sorted = postings.toSorted(([a], [b]) => a - b)
  const first = sorted[0]?.[0] ?? 0
  const span = (sorted.at(-1)?.[0] ?? first) - first + 1
  // A place for every number takes four bytes, a key of its own eight.
  if (sorted.length > 0 && span <= sorted.length * 2) {
    const byKey = new Map(sorted)
    out.add(`${name}.keys`, Uint32Array.of(first))
    const lists = Array.from({ length: span }, (_, place) => byKey.get(first + place) ?? [])
    encodeLists(out, name, lists, count)
  } else {
    out.add(
      `${name}.keys`,
      Uint32Array.from(sorted, ([key]) => key),
    )
    encodeLists(
      out,
      name,
      sorted.map(([, list]) => list),
      count,
    )
  }
}

export function encodeTextPostings(
  out: SectionWriter,
  name: string,
  postings: readonly Posting<string>[],
  count: number,
): void {
  const sorted = postings.toSorted(([a], [b]) => compareTexts(a, b))
  encodeStrings(
    out,
    `${name}.keys`,
    sorted.map(([key]) => key),
  )
  encodeLists(
    out,
    name,
    sorted.map(([, list]) => list),
    count,
  )
}

function encodeLists(
  out: SectionWriter,
  name: string,
  lists: readonly (readonly number[])[],
  count: number,
): void {
  const isDense = ({ length }: readonly number[]): boolean =>
    length > 0 && length * denseShare >= count
  const starts = new Uint32Array(lists.length + 1)
  const dense: number[] = []
  const bits: Uint32Array[] = []
  const wordsEach = Math.ceil(count / 32)
  for (const [place, list] of lists.entries()) {
    starts[place + 1] = (starts[place] ?? 0) + (isDense(list) ? 0 : list.length)
    if (!isDense(list)) continue
    dense.push(place, list.length, bits.length * wordsEach)
    bits.push(bitsOf(list, count))
  }
  const ordinals = emptyOrdinals(starts.at(-1) ?? 0, count)
  for (const [place, list] of lists.entries()) if (!isDense(list)) ordinals.set(list, starts[place])
  const words = new Uint32Array(bits.length * wordsEach)
  for (const [place, each] of bits.entries()) words.set(each, place * wordsEach)
  out.add(`${name}.starts`, starts)
  out.add(`${name}.lists`, ordinals)
  out.add(`${name}.dense`, Uint32Array.from(dense))
  out.add(`${name}.bits`, words)
}

export function openNumberedPostings(
  sections: Sections,
  name: string,
  count: number,
): PostingLists<number | null> {
  const keys = sections.uint32(`${name}.keys`)
  const listAt = openLists(sections, name, count)
  const placeOf = (key: number): number => {
    if (keys.length === 1) return key - (keys[0] ?? 0)
    const place = lowerBound(keys, key)
    return keys[place] === key ? place : -1
  }
  return { of: (key) => (key === null ? emptyList : listAt(placeOf(key))) }
}

export function openTextPostings(
  sections: Sections,
  name: string,
  count: number,
): PostingLists<string> {
  const keys = openSortedStrings(sections, `${name}.keys`)
  const listAt = openLists(sections, name, count)
  return { of: (key) => listAt(keys.placeOf(key) ?? -1) }
}

function openLists(
  sections: Sections,
  name: string,
  count: number,
): (place: number) => PostingList {
  const starts = sections.uint32(`${name}.starts`)
  const lists = openOrdinals(sections, `${name}.lists`, count)
  const dense = sections.uint32(`${name}.dense`)
  const bits = sections.uint32(`${name}.bits`)
  const wordsEach = Math.ceil(count / 32)
  /** There are at most sixteen for every value that an ordinal has. */
  const denseListAt = (place: number): PostingList => {
    for (let each = 0; each < dense.length; each += 3) {
      if (dense[each] !== place) continue
      const start = dense[each + 2] ?? 0
      return bitmap(bits.subarray(start, start + wordsEach), dense[each + 1] ?? 0)
    }
    return emptyList
  }
  return (place) => {
    const [start, end] = [starts[place], starts[place + 1]]
    if (start === undefined || end === undefined) return emptyList
    return start === end ? denseListAt(place) : listed(lists.subarray(start, end))
  }
}
