/** Builds posting lists: which ordinals have a value. */
import type { Postings } from '../../model/bundle-indexes.ts'

/** The posting lists of a value that each item has any number of, in the order of values. */
export function postingsOf<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<string | null | undefined>,
): Postings {
  const lists = new Map<string, number[]>()
  for (const [ordinal, item] of items.entries()) {
    for (const key of keysOf(item)) {
      if (key === null || key === undefined) continue
      const list = lists.get(key)
      if (list === undefined) lists.set(key, [ordinal])
      // Ordinals come in order: an item that has a value twice is the last in its list.
      else if (list.at(-1) !== ordinal) list.push(ordinal)
    }
  }
  return [...lists].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** How many ordinals each record has in the posting lists by id. */
export function postingCounts(
  postings: Postings,
  records: readonly { readonly id: string }[],
): readonly number[] {
  const counts = new Map(postings.map(([key, ordinals]) => [key, ordinals.length]))
  return records.map(({ id }) => counts.get(id) ?? 0)
}
