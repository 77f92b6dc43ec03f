/**
 * Sets of ordinals, combined without being listed: whether an ordinal belongs is asked of the posting
 * lists themselves, and the members are listed only when somebody needs them all, from the smallest
 * list that bounds them.
 */
import type { Ordinals } from '../model/bundle-indexes.ts'

export interface Selection {
  /** No more members than that; exact where `isExact`. */
  readonly bound: number
  readonly isExact: boolean
  /** Whether it has every ordinal there is. */
  readonly isEverything: boolean
  /** Whether the members are listed already, so that listing them costs nothing. */
  readonly isListed: boolean
  has(ordinal: number): boolean
  /** All members, ascending. */
  list(): Ordinals
}

/** The number of members; lists them where it is not known. */
export function sizeOf(selection: Selection): number {
  return selection.isExact ? selection.bound : selection.list().length
}

/** The members of a posting list. */
export function posted(ordinals: Ordinals): Selection {
  return {
    bound: ordinals.length,
    isExact: true,
    isEverything: false,
    isListed: true,
    has: (ordinal) => ordinals[lowerBound(ordinals, ordinal)] === ordinal,
    list: () => ordinals,
  }
}

/** All ordinals below `count`. */
export function everything(count: number): Selection {
  return {
    bound: count,
    isExact: true,
    isEverything: true,
    isListed: false,
    has: () => true,
    list: () => without([], count),
  }
}

/** The members of all of them; of none of them: everything. */
export function intersection(selections: readonly Selection[], count: number): Selection {
  const narrowing = selections.filter(({ isEverything }) => !isEverything)
  const [smallest, ...others] = narrowing.toSorted((a, b) => a.bound - b.bound)
  if (smallest === undefined) return everything(count)
  if (others.length === 0) return smallest
  const list = once(() =>
    smallest.list().filter((ordinal) => others.every((other) => other.has(ordinal))),
  )
  return {
    bound: smallest.bound,
    isExact: smallest.bound === 0,
    isEverything: false,
    isListed: false,
    has: (ordinal) => narrowing.every((selection) => selection.has(ordinal)),
    list,
  }
}

/** The members of any of them; of none of them: nothing. */
export function union(selections: readonly Selection[], count: number): Selection {
  if (selections.some(({ isEverything }) => isEverything)) return everything(count)
  const filled = selections.filter(({ bound }) => bound > 0)
  const [only, ...others] = filled
  if (only === undefined) return posted([])
  if (others.length === 0) return only
  return {
    bound: Math.min(
      count,
      filled.reduce((sum, { bound }) => sum + bound, 0),
    ),
    isExact: false,
    isEverything: false,
    isListed: false,
    has: (ordinal) => filled.some((selection) => selection.has(ordinal)),
    list: once(() => {
      // Marking costs a tenth of what a set of the same ordinals does, and comes out sorted.
      const isMember = new Uint8Array(count)
      for (const selection of filled) for (const ordinal of selection.list()) isMember[ordinal] = 1
      const members: number[] = []
      for (let ordinal = 0; ordinal < count; ordinal += 1) {
        if (isMember[ordinal] === 1) members.push(ordinal)
      }
      return members
    }),
  }
}

/** What does not belong to it. */
export function complement(selection: Selection, count: number): Selection {
  if (selection.isEverything) return posted([])
  if (selection.isExact && selection.bound === 0) return everything(count)
  return {
    bound: selection.isExact ? count - selection.bound : count,
    isExact: selection.isExact,
    isEverything: false,
    isListed: false,
    has: (ordinal) => !selection.has(ordinal),
    list: once(() => without(selection.list(), count)),
  }
}

/** All ordinals below `count` that are not in the list. */
function without(ordinals: Ordinals, count: number): Ordinals {
  const others: number[] = []
  let next = 0
  for (let ordinal = 0; ordinal < count; ordinal += 1) {
    if (ordinals[next] === ordinal) next += 1
    else others.push(ordinal)
  }
  return others
}

/** The place of the first ordinal that is not less. */
export function lowerBound(ordinals: Ordinals, ordinal: number): number {
  let low = 0
  let high = ordinals.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ordinals[middle] ?? Infinity) < ordinal) low = middle + 1
    else high = middle
  }
  return low
}

/** A value that is made when it is first asked for. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}
