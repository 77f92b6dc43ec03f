/** Counts how often values occur, for facets. */
import type { Count } from './store.ts'

/** A facet has at most so many values. */
const maxCounts = 50

export interface ValueCounts<Value extends string> {
  /** Most frequent first, then by value. */
  mostFrequent(): readonly Count<Value>[]
  /** Of months (`2023-07`): the latest, in order of time. */
  latest(): readonly Count<Value>[]
}

/** The values that `add` is called with for each of the items; null is none. */
export function valueCounts<Item, Value extends string>(
  items: readonly Item[],
  each: (item: Item, add: (value: Value | null | undefined) => void) => void,
): ValueCounts<Value> {
  const counts = new Map<Value, { readonly value: Value; count: number }>()
  const add = (value: Value | null | undefined): void => {
    if (value === null || value === undefined) return
    const known = counts.get(value)
    if (known === undefined) counts.set(value, { value, count: 1 })
    else known.count += 1
  }
  for (const item of items) each(item, add)
  const all = [...counts.values()]
  return {
    mostFrequent: () =>
      all.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, maxCounts),
    latest: () =>
      all.toSorted((a, b) => monthNumber(a.value) - monthNumber(b.value)).slice(-maxCounts),
  }
}

/** Months in order, also before the year 0 and after 9999. */
function monthNumber(month: string): number {
  return Number(month.slice(0, -3)) * 12 + Number(month.slice(-2))
}
