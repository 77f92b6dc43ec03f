/**
 * The list of the nodes of one kind: narrowed by a set of ordinals and sorted in one of its orders. Of
 * a set that has few of the nodes the nearest to the cursor are taken; of one that has many, the order
 * is walked from the cursor and others are passed over. Either way the cost of a page does not depend
 * on where it stands.
 */
import type { RecordList } from '../model/bundle/record-list.ts'
import type { BothDirections, SortedOrder } from '../model/bundle/indexes/sorted-order.ts'
import type { ListOrder, OrderCounts } from '../model/list-orders.ts'
import { encodeNodeId } from '../model/node-id.ts'
import type { NodeNumbers } from '../model/node-numbers.ts'
import type { SortValues } from '../model/sort-order.ts'
import type { NodeKind } from '../model/vocabulary.ts'
import { nearestPlaces } from './nearest-places.ts'
import { halve, pageOf, type Listing } from './page.ts'
import type { Selection } from './selection.ts'
import type { Order, Page, PageWindow } from './store.ts'
import { walkedShare, walkPlaces } from './walk-places.ts'

export interface NodeList<Item, Field extends string> {
  page(selection: Selection, order: Order<Field>, window: PageWindow): Page<Item>
}

export interface NodeListOptions<Item, Field extends string> {
  readonly kind: NodeKind
  readonly records: RecordList<Item>
  readonly numbers: NodeNumbers
  readonly orders: Readonly<Record<Field, ListOrder<Item>>>
  readonly sorted: Readonly<Record<Field, BothDirections>>
  readonly counts: OrderCounts
}

export function nodeList<Item, Field extends string>({
  kind,
  records,
  numbers,
  orders,
  sorted,
  counts,
}: NodeListOptions<Item, Field>): NodeList<Item, Field> {
  return {
    page: (selection, { field, direction }, window) => {
      const order = orders[field].orders[direction]
      const inOrder = sorted[field][direction]
      const keyOf = (ordinal: number): SortValues =>
        orders[field].keyOf(records.at(ordinal), ordinal, counts)
      const keyAt = (place: number): SortValues => keyOf(inOrder.at(place))
      const listing: Listing<Item> = {
        end: inOrder.length,
        keyAt,
        itemAt: (place) => records.at(inOrder.at(place)),
        placeOf: (key, side) => {
          // Most cursors are of an item that is there: its place is known.
          const ordinal = numbers.ordinalOfId(encodeNodeId(kind, String(key.at(-1))))
          if (ordinal !== null && order.compare(keyOf(ordinal), key) === 0) {
            return inOrder.rankOf(ordinal) + (side === 'AFTER' ? 1 : 0)
          }
          return halve(inOrder.length, side, (place) => order.compare(keyAt(place), key))
        },
        places: placesOf(selection, inOrder),
        totalCount: () => selection.size(),
      }
      return pageOf(listing, order, window)
    },
  }
}

function placesOf(selection: Selection, inOrder: SortedOrder): Listing<unknown>['places'] {
  const isWalked = selection.bound * walkedShare >= inOrder.length
  return (start, end, step, limit) => {
    const walked = isWalked
      ? walkPlaces((place) => selection.has(inOrder.at(place)), start, end, step, limit)
      : null
    if (walked !== null) return walked
    const ordinals = selection.list()
    const placeAt = (index: number): number => inOrder.rankOf(ordinals[index] ?? -1)
    return nearestPlaces(ordinals.length, placeAt, start, end, step, limit)
  }
}
