/**
 * Cuts a page out of a list, as the Relay specification has it
 * (https://relay.dev/graphql/connections.htm#sec-Pagination-algorithm): `hasNextPage` with `first`
 * and `hasPreviousPage` with `last` say whether the window has more; the other of the two says
 * whether the list has something on the far side of the cursor.
 */
import type { SortOrder, SortValues } from '../model/sort-order.ts'
import { InvalidSortKeyError } from './invalid-sort-key-error.ts'
import type { Page, PageItem, PageWindow } from './store.ts'

/** A list in its order, some places of which may be passed over. */
export interface Listing<Item> {
  readonly length: number
  readonly keyAt: (place: number) => SortValues
  readonly itemAt: (place: number) => Item
  /** Whether the place counts. */
  readonly has: (place: number) => boolean
  readonly totalCount: () => number
}

/** The listing of an array that is in its order. */
export function listingOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => SortValues,
): Listing<Item> {
  const itemAt = (place: number): Item => {
    const item = items[place]
    if (item === undefined)
      throw new RangeError(`Cannot list item ${place}: expected less than ${items.length}`)
    return item
  }
  return {
    length: items.length,
    keyAt: (place) => keyOf(itemAt(place)),
    itemAt,
    has: () => true,
    totalCount: () => items.length,
  }
}

/** @throws {InvalidSortKeyError} for a key that is none of this order. */
export function pageOf<Item>(
  listing: Listing<Item>,
  order: SortOrder,
  { first, last, after, before }: PageWindow,
): Page<Item> {
  const start = after === null ? 0 : placeOf(listing, order, after, 'AFTER')
  const end = before === null ? listing.length : placeOf(listing, order, before, 'BEFORE')
  const size = last ?? first ?? 0
  const found =
    last === null
      ? placesFrom(listing, start, end, 1, size + 1)
      : placesFrom(listing, end - 1, start - 1, -1, size + 1)
  const isCut = found.length > size
  const places = last === null ? found.slice(0, size) : found.slice(0, size).toReversed()
  return {
    items: places.map((place): PageItem<Item> => ({
      key: listing.keyAt(place),
      item: listing.itemAt(place),
    })),
    hasNextPage:
      last === null ? isCut : before !== null && hasSome(listing, end, listing.length, 1),
    hasPreviousPage: last === null ? after !== null && hasSome(listing, start - 1, -1, -1) : isCut,
    totalCount: listing.totalCount,
  }
}

/** The first place after the key, or the first that is not before it. Found by halving, also where no item has the key. */
function placeOf<Item>(
  listing: Listing<Item>,
  order: SortOrder,
  key: SortValues,
  side: 'AFTER' | 'BEFORE',
): number {
  if (!order.isKey(key)) throw new InvalidSortKeyError(key, order.form)
  let low = 0
  let high = listing.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const comparison = order.compare(listing.keyAt(middle), key)
    if (comparison < 0 || (comparison === 0 && side === 'AFTER')) low = middle + 1
    else high = middle
  }
  return low
}

/** At most so many places that count, from `start` on, `end` excluded. */
function placesFrom<Item>(
  listing: Listing<Item>,
  start: number,
  end: number,
  step: 1 | -1,
  limit: number,
): number[] {
  const places: number[] = []
  for (let place = start; (end - place) * step > 0 && places.length < limit; place += step) {
    if (listing.has(place)) places.push(place)
  }
  return places
}

function hasSome<Item>(listing: Listing<Item>, start: number, end: number, step: 1 | -1): boolean {
  return placesFrom(listing, start, end, step, 1).length > 0
}
