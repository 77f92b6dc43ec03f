/**
 * The times of a list in a bundle: found by a span of days in a few steps for each, and asked after
 * by ordinal. An open side is the least or the greatest day there can be.
 *
 * Each time by ordinal, then by day: `name.ordinals`, `name.earliest`, `name.latest` (days from
 * 1970-01-01). `name.timed`: how many ordinals have a time. `name.order`: their places by the earliest day. `name.tree`: for each 32 in that order
 * the latest day of any, then for each 32 of those, and so on to one.
 */
import { firstPlace } from '../../first-place.ts'
import type { Intervals } from '../../bundle-indexes.ts'
import type { Sections, SectionWriter } from '../sections.ts'
import { encodeOrdinals, lowerBound, openOrdinals, type OrdinalView } from './ordinals.ts'

const noDayBefore = -(2 ** 31)
const noDayAfter = 2 ** 31 - 1
const fanOut = 32

export interface IntervalIndex {
  /** How many times there are. */
  readonly length: number
  /** Whether no ordinal has two of them. */
  readonly isSingle: boolean
  readonly has: (ordinal: number, first: number, last: number) => boolean
  /** Calls with the ordinal of each time that can fall between the days, in no order. */
  readonly each: (first: number, last: number, found: (ordinal: number) => void) => void
  /** How many of the times can fall between the days. */
  readonly count: (first: number, last: number) => number
  /** The first time of an ordinal; null where it has none, or on an open side. */
  readonly timeOf: (ordinal: number) => readonly [earliest: number | null, latest: number | null]
}

/** @param count How many ordinals there are. */
export function encodeIntervals(
  out: SectionWriter,
  name: string,
  intervals: Intervals,
  count: number,
): void {
  const { length } = intervals
  const byOrdinal = Array.from(intervals.keys()).toSorted(
    (a, b) => (intervals[a]?.[2] ?? 0) - (intervals[b]?.[2] ?? 0) || a - b,
  )
  const timed = new Set(intervals.map(([, , ordinal]) => ordinal))
  out.add(`${name}.timed`, Uint32Array.of(timed.size))
  const column = (of: (interval: Intervals[number]) => number): Int32Array =>
    Int32Array.from(byOrdinal, (place) => of(intervals[place] ?? [null, null, 0]))
  encodeOrdinals(
    out,
    `${name}.ordinals`,
    column(([, , ordinal]) => ordinal),
    count,
  )
  out.add(
    `${name}.earliest`,
    column(([earliest]) => dayValue(earliest, noDayBefore)),
  )
  out.add(
    `${name}.latest`,
    column(([, latest]) => dayValue(latest, noDayAfter)),
  )
  const order = new Uint32Array(length)
  for (const [place, inOrder] of byOrdinal.entries()) order[inOrder] = place
  encodeOrdinals(out, `${name}.order`, order, length)
  out.add(`${name}.tree`, treeOf(Int32Array.from(intervals, ([, latest]) => latest ?? noDayAfter)))
}

function dayValue(day: number | null, open: number): number {
  if (day === null) return open
  if (day > noDayBefore && day < noDayAfter) return day
  throw new RangeError(
    `Cannot encode day ${day}: expected one within five million years of 1970-01-01`,
  )
}

function treeOf(leaves: Int32Array): Int32Array {
  const levels: Int32Array[] = []
  for (let below = leaves; below.length > 1; below = levels.at(-1) ?? below.subarray(0, 0)) {
    const level = new Int32Array(Math.ceil(below.length / fanOut)).fill(noDayBefore)
    for (const [place, day] of below.entries()) {
      const parent = Math.floor(place / fanOut)
      level[parent] = Math.max(level[parent] ?? noDayBefore, day)
    }
    levels.push(level)
  }
  return Int32Array.from(levels.flatMap((level) => Array.from(level)))
}

export function openIntervals(sections: Sections, name: string, count: number): IntervalIndex {
  const ordinals = openOrdinals(sections, `${name}.ordinals`, count)
  const earliest = sections.int32(`${name}.earliest`)
  const latest = sections.int32(`${name}.latest`)
  const { length } = ordinals
  const order = openOrdinals(sections, `${name}.order`, length)
  const visitTree = latestTree(sections.int32(`${name}.tree`), order, latest)
  /** How many times begin before a day. */
  const begunBefore = (day: number): number =>
    firstPlace(0, length, (place) => (earliest[order[place] ?? -1] ?? noDayAfter) < day)
  /** Those that begin inside the span, and those before it that end inside or later. */
  const visit = (
    first: number,
    last: number,
    inside: (start: number, end: number) => void,
    before: (place: number) => void,
  ): void => {
    const end = begunBefore(last + 1)
    const start = Math.min(begunBefore(first), end)
    inside(start, end)
    visitTree(start, first, before)
  }
  return {
    length,
    isSingle: sections.uint32(`${name}.timed`)[0] === length,
    has: (ordinal, first, last) => {
      for (
        let place = lowerBound(ordinals, ordinal);
        place < length && ordinals[place] === ordinal;
        place += 1
      ) {
        if ((earliest[place] ?? 0) <= last && (latest[place] ?? 0) >= first) return true
      }
      return false
    },
    each: (first, last, found) =>
      visit(
        first,
        last,
        (start, end) => {
          for (let at = start; at < end; at += 1) found(ordinals[order[at] ?? -1] ?? -1)
        },
        (place) => found(ordinals[place] ?? -1),
      ),
    count: (first, last) => {
      let counted = 0
      visit(
        first,
        last,
        (start, end) => {
          counted += end - start
        },
        () => {
          counted += 1
        },
      )
      return counted
    },
    timeOf: (ordinal) => {
      const place = lowerBound(ordinals, ordinal)
      if (ordinals[place] !== ordinal) return [null, null]
      const [from, to] = [earliest[place] ?? noDayBefore, latest[place] ?? noDayAfter]
      return [from === noDayBefore ? null : from, to === noDayAfter ? null : to]
    },
  }
}

/** Visits the places of the times before `end` in the order that end on a day or later; stretches of which none does are passed over whole. */
function latestTree(
  tree: Int32Array,
  order: OrdinalView,
  latest: Int32Array,
): (end: number, day: number, found: (place: number) => void) => void {
  const starts = [0]
  const sizes: number[] = []
  for (let size = order.length; size > 1;) {
    size = Math.ceil(size / fanOut)
    sizes.push(size)
    starts.push((starts.at(-1) ?? 0) + size)
  }
  return (end, day, found) => {
    /** Visits the children of a node; `level` counts from the leaves, which stand for one time each. */
    const visit = (level: number, parent: number): void => {
      const width = fanOut ** level
      const size = level === 0 ? order.length : (sizes[level - 1] ?? 0)
      const last = Math.min((parent + 1) * fanOut, size)
      for (let child = parent * fanOut; child < last && child * width < end; child += 1) {
        if (level === 0) {
          const place = order[child] ?? -1
          if ((latest[place] ?? noDayBefore) >= day) found(place)
        } else if ((tree[(starts[level - 1] ?? 0) + child] ?? noDayBefore) >= day) {
          visit(level - 1, child)
        }
      }
    }
    if (order.length > 0) visit(sizes.length === 0 ? 0 : sizes.length - 1, 0)
  }
}
