/**
 * The list of the nodes of one kind: narrowed by a set of ordinals and sorted in one of its orders. A
 * set that has few of the nodes is sorted itself; of one that has many, the order is walked from the
 * cursor and others are passed over. Either way the cost of a page does not depend on where it stands.
 */
import type { OrderedOrdinals } from '../model/bundle-indexes.ts'
import type { ListOrder, OrderCounts } from '../model/list-orders.ts'
import { walkedShare } from './ordinal-listing.ts'
import { pageOf, type Listing } from './page.ts'
import { sizeOf, type Selection } from './selection.ts'
import type { Order, Page, PageWindow } from './store.ts'

export interface NodeList<Item, Field extends string> {
  page(selection: Selection, order: Order<Field>, window: PageWindow): Page<Item>
}

export interface NodeListOptions<Item, Field extends string> {
  readonly records: readonly Item[]
  readonly orders: Readonly<Record<Field, ListOrder<Item>>>
  readonly ordered: Readonly<Record<Field, OrderedOrdinals>>
  readonly counts: OrderCounts
}

export function nodeList<Item, Field extends string>({
  records,
  orders,
  ordered,
  counts,
}: NodeListOptions<Item, Field>): NodeList<Item, Field> {
  const ranks = new Map<readonly number[], Uint32Array>()
  /** The place of each ordinal in an order, worked out once for each order that is used. */
  const ranksIn = (inOrder: readonly number[]): Uint32Array => {
    const known = ranks.get(inOrder)
    if (known !== undefined) return known
    const places = new Uint32Array(inOrder.length)
    for (const [place, ordinal] of inOrder.entries()) places[ordinal] = place
    ranks.set(inOrder, places)
    return places
  }
  const recordAt = (ordinal: number): Item => {
    const record = records[ordinal]
    if (record === undefined)
      throw new RangeError(`Cannot list record ${ordinal}: expected less than ${records.length}`)
    return record
  }

  return {
    page: (selection, { field, direction }, window) => {
      const { keyOf, orders: byDirection } = orders[field]
      const inOrder = ordered[field][direction]
      const isWalked = selection.bound * walkedShare >= inOrder.length
      const places = isWalked ? null : placesOf(selection, ranksIn(inOrder))
      const ordinalAt = (place: number): number =>
        inOrder[places === null ? place : (places[place] ?? -1)] ?? -1
      const listing: Listing<Item> = {
        length: places === null ? inOrder.length : places.length,
        keyAt: (place) => keyOf(recordAt(ordinalAt(place)), ordinalAt(place), counts),
        itemAt: (place) => recordAt(ordinalAt(place)),
        has: places === null ? (place) => selection.has(ordinalAt(place)) : () => true,
        totalCount: () => sizeOf(selection),
      }
      return pageOf(listing, byDirection[direction], window)
    },
  }
}

/** The places of the members in an order, ascending. */
function placesOf(selection: Selection, ranks: Uint32Array): Uint32Array {
  return Uint32Array.from(selection.list(), (ordinal) => ranks[ordinal] ?? 0).sort()
}
