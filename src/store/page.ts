/**
 * Cuts a page out of a list, as the Relay specification has it
 * (https://relay.dev/graphql/connections.htm#sec-Pagination-algorithm): `hasNextPage` with `first`
 * and `hasPreviousPage` with `last` say whether the window has more; the other of the two says
 * whether the list has something on the far side of the cursor.
 */
import { firstPlace } from '../model/first-place.ts'
import type { SortOrder, SortValues } from '../model/sort-order.ts'
import { InvalidSortKeyError } from './invalid-sort-key-error.ts'
import type { Page, PageItem, PageWindow, SortKey } from './store.ts'

/** Whether a place is wanted after a key, or the first that is not before it. */
export type Side = 'AFTER' | 'BEFORE'

/** A list in its order. Its items have places, ascending numbers from 0 on, of which some may be no item's. */
export interface Listing<Item> {
  /** Every place is less. */
  readonly end: number
  readonly keyAt: (place: number) => SortValues
  readonly itemAt: (place: number) => Item
  /** The first place after the key, or the first that is not before it, also where no item has the key. */
  readonly placeOf: (key: SortValues, side: Side) => number
  /** At most so many places of items, from `start` on, `end` excluded; with a step of -1 backwards. */
  readonly places: (start: number, end: number, step: 1 | -1, limit: number) => readonly number[]
  readonly totalCount: () => number
}

/** The listing of an array that is in its order. */
export function listingOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => SortValues,
  order: SortOrder,
): Listing<Item> {
  const itemAt = (place: number): Item => {
    const item = items[place]
    if (item === undefined)
      throw new RangeError(`Cannot list item ${place}: expected less than ${items.length}`)
    return item
  }
  const keyAt = (place: number): SortValues => keyOf(itemAt(place))
  return {
    end: items.length,
    keyAt,
    itemAt,
    placeOf: (key, side) => halve(items.length, side, (place) => order.compare(keyAt(place), key)),
    places: consecutive,
    totalCount: () => items.length,
  }
}

/** @throws {InvalidSortKeyError} for a key that is none of this order. */
export function pageOf<Item>(
  listing: Listing<Item>,
  order: SortOrder,
  { first, last, after, before }: PageWindow,
): Page<Item> {
  const placeOf = (key: SortValues, side: Side): number => {
    if (!order.isKey(key)) throw new InvalidSortKeyError(key, order.form)
    return listing.placeOf(key, side)
  }
  const start = after === null ? 0 : placeOf(after, 'AFTER')
  const end = before === null ? listing.end : placeOf(before, 'BEFORE')
  const size = last ?? first ?? 0
  const found =
    last === null
      ? listing.places(start, end, 1, size + 1)
      : listing.places(end - 1, start - 1, -1, size + 1)
  const isCut = found.length > size
  const places = last === null ? found.slice(0, size) : found.slice(0, size).toReversed()
  return {
    items: places.map((place) => new ListedItem(listing, place)),
    hasNextPage:
      last === null ? isCut : before !== null && listing.places(end, listing.end, 1, 1).length > 0,
    hasPreviousPage:
      last === null ? after !== null && listing.places(start - 1, -1, -1, 1).length > 0 : isCut,
    totalCount: () => listing.totalCount(),
  }
}

/** Only cursors need the key, and few ask for those. An accessor of each item would cost more than the item. */
class ListedItem<Item> implements PageItem<Item> {
  readonly #listing: Listing<Item>
  readonly #place: number
  readonly item: Item

  constructor(listing: Listing<Item>, place: number) {
    this.#listing = listing
    this.#place = place
    this.item = listing.itemAt(place)
  }

  get key(): SortValues {
    return this.#listing.keyAt(this.#place)
  }
}

class MadeItem<Item> implements PageItem<Item> {
  readonly #of: PageItem<unknown>
  readonly item: Item

  constructor(of: PageItem<unknown>, item: Item) {
    this.#of = of
    this.item = item
  }

  get key(): SortKey {
    return this.#of.key
  }
}

/** The page of what is made of each item, in its place. */
export function pageWith<From, To>(page: Page<From>, make: (item: From) => To): Page<To> {
  return {
    ...page,
    items: page.items.map((each) => new MadeItem(each, make(each.item))),
  }
}

/**
 * The first place, below `end`, after or not before what is wanted.
 * @param compareAt How the key of a place stands to it.
 */
export function halve(end: number, side: Side, compareAt: (place: number) => number): number {
  return firstPlace(0, end, (place) => {
    const comparison = compareAt(place)
    return comparison < 0 || (comparison === 0 && side === 'AFTER')
  })
}

/** Of a list in which every place is an item's. */
export function consecutive(
  start: number,
  end: number,
  step: 1 | -1,
  limit: number,
): readonly number[] {
  const places: number[] = []
  for (let place = start; (end - place) * step > 0 && places.length < limit; place += step) {
    places.push(place)
  }
  return places
}
