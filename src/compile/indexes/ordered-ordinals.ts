/** Sorts a list of records in one of its orders. */
import type { OrderedOrdinals } from '../../model/bundle-indexes.ts'
import type { ListOrder, OrderCounts } from '../../model/list-orders.ts'

export const noCounts: OrderCounts = { mentions: [], statements: [] }

export function orderedOrdinals<Item>(
  items: readonly Item[],
  { orders, keyOf }: ListOrder<Item>,
  counts: OrderCounts,
): OrderedOrdinals {
  const keyed = items.map((item, ordinal) => ({ ordinal, key: keyOf(item, ordinal, counts) }))
  const inOrder = (direction: keyof OrderedOrdinals): readonly number[] =>
    keyed.toSorted((a, b) => orders[direction].compare(a.key, b.key)).map(({ ordinal }) => ordinal)
  return { ASC: inOrder('ASC'), DESC: inOrder('DESC') }
}
