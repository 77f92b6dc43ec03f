/** Sorts the times of a list of records for the interval index. */
import type { Intervals } from '../../model/bundle-indexes.ts'
import type { TimeReference } from '../../model/records.ts'
import { dayRange } from '../../model/time-order.ts'

/** Every time once for each ordinal. */
export function intervalsOf<Item>(
  items: readonly Item[],
  timesOf: (item: Item) => readonly (TimeReference | null)[],
): Intervals {
  const intervals = new Map<string, Intervals[number]>()
  for (const [ordinal, item] of items.entries()) {
    for (const time of timesOf(item)) {
      if (time === null) continue
      const interval = [...dayRange(time), ordinal] as const
      intervals.set(interval.join(' '), interval)
    }
  }
  return [...intervals.values()].toSorted(
    (a, b) => ascending(a[0], b[0], -Infinity) || ascending(a[1], b[1], Infinity) || a[2] - b[2],
  )
}

function ascending(a: number | null, b: number | null, missing: number): number {
  const [left, right] = [a ?? missing, b ?? missing]
  return left === right ? 0 : left < right ? -1 : 1
}
