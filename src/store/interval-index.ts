/**
 * Finds the times that can fall inside a span. Times are sorted by their earliest day; a tree over them
 * has the latest day of each stretch, so that stretches that end too early are passed over whole.
 * Listing costs a few steps for each time found; asking after one ordinal does not list anything.
 */
import type { Intervals } from '../model/bundle-indexes.ts'
import { canFallInside, dayNumber, type DayRange } from '../model/time-order.ts'
import { once, type Selection } from './selection.ts'
import type { DateSpan } from './where.ts'

export interface IntervalIndex {
  within(span: DateSpan): Selection
}

interface Tables {
  readonly rangesByOrdinal: ReadonlyMap<number, readonly DayRange[]>
  readonly earliestDays: Float64Array
  readonly latestDays: Float64Array
  readonly tree: Float64Array
}

/** Works its tables out when the first span is asked for. */
export function intervalIndex(intervals: Intervals): IntervalIndex {
  const tables = once(() => tablesOf(intervals))
  return {
    within: ({ from, to }) => {
      const range: DayRange = [
        from === null ? null : dayNumber(from),
        to === null ? null : dayNumber(to),
      ]
      const { rangesByOrdinal, earliestDays, latestDays, tree } = tables()
      const [first, last] = [range[0] ?? -Infinity, range[1] ?? Infinity]
      const tooEarly = countBelow(latestDays, first)
      const tooLate = earliestDays.length - countBelow(earliestDays, last + 1)
      return {
        bound:
          first <= last
            ? intervals.length - tooEarly - tooLate
            : intervals.length - Math.max(tooEarly, tooLate),
        // An ordinal with several times counts once.
        isExact: first <= last && rangesByOrdinal.size === intervals.length,
        isEverything: false,
        isListed: false,
        has: (ordinal) =>
          rangesByOrdinal.get(ordinal)?.some((time) => canFallInside(time, range)) ?? false,
        list: once(() => {
          const found = new Set<number>()
          visit({ intervals, tree, range, found }, 1, 0, tree.length / 2)
          return Array.from(Uint32Array.from(found).sort())
        }),
      }
    },
  }
}

function tablesOf(intervals: Intervals): Tables {
  const rangesByOrdinal = new Map<number, DayRange[]>()
  for (const [earliest, latest, ordinal] of intervals) {
    const ranges = rangesByOrdinal.get(ordinal)
    if (ranges === undefined) rangesByOrdinal.set(ordinal, [[earliest, latest]])
    else ranges.push([earliest, latest])
  }
  return {
    rangesByOrdinal,
    earliestDays: Float64Array.from(intervals, ([earliest]) => earliest ?? -Infinity),
    latestDays: Float64Array.from(intervals, ([, latest]) => latest ?? Infinity).sort(),
    tree: latestTree(intervals),
  }
}

/** A binary tree in an array: the root at 1, the children of a place at its double and one more, the leaves in the second half. */
function latestTree(intervals: Intervals): Float64Array {
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, intervals.length)))
  const tree = new Float64Array(leaves * 2).fill(-Infinity)
  for (const [place, [, latest]] of intervals.entries()) tree[leaves + place] = latest ?? Infinity
  for (let place = leaves - 1; place > 0; place -= 1) {
    tree[place] = Math.max(tree[place * 2] ?? -Infinity, tree[place * 2 + 1] ?? -Infinity)
  }
  return tree
}

interface Visit {
  readonly intervals: Intervals
  readonly tree: Float64Array
  readonly range: DayRange
  readonly found: Set<number>
}

/** Visits the times from `start` to `end`, which the place of the tree stands for. */
function visit(visited: Visit, place: number, start: number, end: number): void {
  const { intervals, tree, range, found } = visited
  const leftmost = intervals[start]
  if (leftmost === undefined || (tree[place] ?? -Infinity) < (range[0] ?? -Infinity)) return
  if ((leftmost[0] ?? -Infinity) > (range[1] ?? Infinity)) return
  if (end - start === 1) {
    found.add(leftmost[2])
    return
  }
  const middle = (start + end) / 2
  visit(visited, place * 2, start, middle)
  visit(visited, place * 2 + 1, middle, end)
}

/** How many of the ascending days are below. */
function countBelow(days: Float64Array, day: number): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[middle] ?? Infinity) < day) low = middle + 1
    else high = middle
  }
  return low
}
