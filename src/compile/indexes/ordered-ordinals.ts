/** Sorts a list of records in one of its orders. */
import type { OrderedOrdinals } from '../../model/bundle-indexes.ts'
import type { ListOrder, OrderCounts } from '../../model/list-orders.ts'

export const noCounts: OrderCounts = { mentions: [], statements: [] }

export function orderedOrdinals<Item>(
  items: readonly Item[],
  { orders, keyOf }: ListOrder<Item>,
  counts: OrderCounts,
): OrderedOrdinals {
  const keyed = items
    .map((item, ordinal) => ({ ordinal, key: keyOf(item, ordinal, counts) }))
    .toSorted((a, b) => orders.ASC.compare(a.key, b.key))
  // The parts of the key that turn around are those that items tie by; they stand before the others.
  const turning = orders.ASC.parts.filter(
    ({ direction }, place) => direction !== orders.DESC.parts[place]?.direction,
  ).length
  const ties = keyed.flatMap(({ key }, place) => {
    const before = keyed[place - 1]?.key
    const isTied = before?.slice(0, turning).every((value, part) => value === key[part]) ?? false
    return isTied ? [] : [place]
  })
  return {
    ascending: keyed.map(({ ordinal }) => ordinal),
    ties,
    valued: keyed.filter(({ key }) => key[0] !== null).length,
  }
}
