/**
 * Sets of ordinals, combined without being listed: whether an ordinal belongs is asked of the posting
 * lists themselves, and the members are listed only when somebody needs them all: from the smallest
 * list that bounds them, or where all are sets of many, from their bits, 32 ordinals at a time.
 */
import { once } from '../model/once.ts'
import type { OrdinalList } from '../model/bundle/indexes/ordinals.ts'
import {
  bitsOf,
  countBits,
  emptyList,
  setBits,
  type PostingList,
} from '../model/bundle/indexes/posting-list.ts'

export interface Selection {
  /** No more members than that; exact where `isExact`. */
  readonly bound: number
  readonly isExact: boolean
  /** Whether it has every ordinal there is. */
  readonly isEverything: boolean
  /** Whether the members are listed already, so that listing them costs nothing. */
  readonly isListed: boolean
  readonly has: (ordinal: number) => boolean
  /** All members, ascending. */
  readonly list: () => OrdinalList
  /** The number of members; finds them where there is no quicker way. */
  readonly size: () => number
  /** One bit for each ordinal there is, the lowest first, where they are quickly at hand; else null. Bits beyond the last ordinal are 0. */
  readonly bits: (() => Uint32Array) | null
}

/** A union of so many of all ordinals is put together of bits rather than of sorted lists. */
const bitsShare = 16

/** The members of a posting list. */
export function posted(postings: PostingList): Selection {
  const { bits } = postings
  return {
    bound: postings.length,
    isExact: true,
    isEverything: false,
    isListed: postings.isListed,
    has: postings.has,
    list: postings.ordinals,
    size: () => postings.length,
    bits: bits === null ? null : () => bits,
  }
}

export const nothing: Selection = posted(emptyList)

/** All ordinals below `count`. */
export function everything(count: number): Selection {
  return {
    bound: count,
    isExact: true,
    isEverything: true,
    isListed: false,
    has: () => true,
    list: () => Uint32Array.from({ length: count }, (_, ordinal) => ordinal),
    size: () => count,
    bits: null,
  }
}

/** What is told of a set that is found rather than kept. */
export interface FoundSet {
  /** No more members than that. */
  readonly bound: number
  readonly has: (ordinal: number) => boolean
  /** The members, ascending. */
  readonly find: () => OrdinalList
  /** Where there is a quicker way than finding them. */
  readonly size?: () => number
}

export function found({ bound, has, find, size }: FoundSet): Selection {
  const list = once(find)
  return {
    bound,
    isExact: bound === 0,
    isEverything: false,
    isListed: false,
    has,
    list,
    size: size ?? (() => list().length),
    bits: null,
  }
}

/** The members of all of them; of none of them: everything. */
export function intersection(selections: readonly Selection[], count: number): Selection {
  const narrowing = selections.filter(({ isEverything }) => !isEverything)
  const [smallest, ...others] = narrowing.toSorted((a, b) => a.bound - b.bound)
  if (smallest === undefined) return everything(count)
  if (others.length === 0) return smallest
  const { bound } = smallest
  const has = (ordinal: number): boolean => narrowing.every((selection) => selection.has(ordinal))
  const bits = narrowing.flatMap((selection) => selection.bits ?? [])
  if (bits.length === narrowing.length) {
    return ofBits({ bound, has }, () => combined(bits, (a, b) => a & b))
  }
  return found({
    bound,
    has,
    find: () => {
      const candidates = smallest.list()
      const members: number[] = []
      for (let place = 0; place < candidates.length; place += 1) {
        const ordinal = candidates[place] ?? -1
        if (others.every((other) => other.has(ordinal))) members.push(ordinal)
      }
      return members
    },
  })
}

/** The members of any of them; of none of them: nothing. */
export function union(selections: readonly Selection[], count: number): Selection {
  if (selections.some(({ isEverything }) => isEverything)) return everything(count)
  const filled = selections.filter(({ bound }) => bound > 0)
  const [only, ...others] = filled
  if (only === undefined) return nothing
  if (others.length === 0) return only
  const most = filled.reduce((sum, selection) => sum + selection.bound, 0)
  const bound = Math.min(count, most)
  const has = (ordinal: number): boolean => filled.some((selection) => selection.has(ordinal))
  if (most * bitsShare < count) {
    return found({ bound, has, find: () => merged(filled.map((each) => each.list())) })
  }
  return ofBits({ bound, has }, () =>
    combined(
      filled.map((each) => each.bits ?? (() => bitsOf(each.list(), count))),
      (a, b) => a | b,
    ),
  )
}

/** What does not belong to it. */
export function complement(selection: Selection, count: number): Selection {
  if (selection.isEverything) return nothing
  if (selection.isExact && selection.bound === 0) return everything(count)
  const { isExact } = selection
  const bound = isExact ? count - selection.bound : count
  const has = (ordinal: number): boolean => !selection.has(ordinal)
  const bits = selection.bits ?? (() => bitsOf(selection.list(), count))
  return {
    ...ofBits({ bound, has }, () => inverted(bits(), count)),
    size: () => count - selection.size(),
    isExact,
  }
}

/** A set of which the bits are made when they are first needed. */
function ofBits(
  { bound, has }: Pick<FoundSet, 'bound' | 'has'>,
  makeBits: () => Uint32Array,
): Selection {
  const bits = once(makeBits)
  const size = once(() => countBits(bits()))
  return { ...found({ bound, has, find: () => setBits(bits(), size()), size }), bits }
}

/** @param all One or more. */
function combined(
  all: readonly (() => Uint32Array)[],
  combine: (a: number, b: number) => number,
): Uint32Array {
  const [first, ...others] = all.map((bits) => bits())
  const words = Uint32Array.from(first ?? [])
  for (const other of others) {
    for (let place = 0; place < words.length; place += 1) {
      words[place] = combine(words[place] ?? 0, other[place] ?? 0)
    }
  }
  return words
}

function inverted(bits: Uint32Array, count: number): Uint32Array {
  const words = bits.map((word) => ~word)
  const last = count % 32
  if (last > 0) words[words.length - 1] = (words.at(-1) ?? 0) & (2 ** last - 1)
  return words
}

/** Of ascending lists: each member once, ascending. */
function merged(lists: readonly OrdinalList[]): OrdinalList {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0))
  let filled = 0
  for (const list of lists) {
    all.set(list, filled)
    filled += list.length
  }
  all.sort()
  let kept = 0
  for (let place = 0; place < all.length; place += 1) {
    const ordinal = all[place] ?? 0
    if (kept > 0 && ordinal === all[kept - 1]) continue
    all[kept] = ordinal
    kept += 1
  }
  return all.subarray(0, kept)
}
