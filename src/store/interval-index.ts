/** The ordinals with a time that can fall inside a span, as a set. */
import type { IntervalIndex } from '../model/bundle/indexes/interval-index.ts'
import { dayNumber } from '../model/time-order.ts'
import { found, type Selection } from './selection.ts'
import type { DateSpan } from './where.ts'

/** Listing costs a few steps for each time found; asking after one ordinal does not list anything. */
export function fallingWithin(intervals: IntervalIndex, { from, to }: DateSpan): Selection {
  const first = from === null ? -Infinity : dayNumber(from)
  const last = to === null ? Infinity : dayNumber(to)
  const find = (): Uint32Array => {
    const ordinals: number[] = []
    intervals.each(first, last, (ordinal) => ordinals.push(ordinal))
    const sorted = Uint32Array.from(ordinals).sort()
    // An ordinal with several times counts once.
    return intervals.isSingle
      ? sorted
      : sorted.filter((ordinal, place) => place === 0 || sorted[place - 1] !== ordinal)
  }
  const bound = intervals.count(first, last)
  const selection = found({
    bound,
    has: (ordinal) => intervals.has(ordinal, first, last),
    find,
    ...(intervals.isSingle ? { size: () => bound } : {}),
  })
  return { ...selection, isExact: intervals.isSingle || bound === 0 }
}
