/** Counts how often values occur, for facets. */
import type { Count } from './store.ts'

/** A facet has at most so many values. */
const maxCounts = 50

export interface ValueCounts<Value extends string> {
  add(value: Value | null | undefined): void
  /** Most frequent first, then by value. */
  mostFrequent(): readonly Count<Value>[]
  /** Of months (`2023-07`): the latest, in order of time. */
  latest(): readonly Count<Value>[]
}

export function valueCounts<Value extends string>(): ValueCounts<Value> {
  const counts = new Map<Value, number>()
  const all = (): Count<Value>[] => [...counts].map(([value, count]) => ({ value, count }))
  return {
    add: (value) => {
      if (value !== null && value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
    },
    mostFrequent: () =>
      all()
        .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
        .slice(0, maxCounts),
    latest: () =>
      all()
        .toSorted((a, b) => monthNumber(a.value) - monthNumber(b.value))
        .slice(-maxCounts),
  }
}

/** Months in order, also before the year 0 and after 9999. */
function monthNumber(month: string): number {
  return Number(month.slice(0, -3)) * 12 + Number(month.slice(-2))
}
