/** Builds posting lists: which ordinals have a value. */
import type { Ordinals, Postings } from '../../model/bundle-indexes.ts'

export interface PostingsBuilder {
  /** The same pair may be added more than once, and in any order. */
  add(key: string | null | undefined, ordinal: number): void
  build(): Postings
}

export function postingsBuilder(): PostingsBuilder {
  const sets = new Map<string, Set<number>>()
  return {
    add: (key, ordinal) => {
      if (key === null || key === undefined) return
      const set = sets.get(key)
      if (set === undefined) sets.set(key, new Set([ordinal]))
      else set.add(ordinal)
    },
    build: () =>
      [...sets]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, set]) => [key, sortedOrdinals(set)]),
  }
}

export function sortedOrdinals(set: Iterable<number>): Ordinals {
  return [...set].toSorted((a, b) => a - b)
}

/** The posting lists of a value that each item has any number of. */
export function postingsOf<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<string | null | undefined>,
): Postings {
  const builder = postingsBuilder()
  for (const [ordinal, item] of items.entries()) {
    for (const key of keysOf(item)) builder.add(key, ordinal)
  }
  return builder.build()
}

/** How many ordinals each record has in the posting lists by id. */
export function postingCounts(
  postings: Postings,
  records: readonly { readonly id: string }[],
): readonly number[] {
  const counts = new Map(postings.map(([key, ordinals]) => [key, ordinals.length]))
  return records.map(({ id }) => counts.get(id) ?? 0)
}
