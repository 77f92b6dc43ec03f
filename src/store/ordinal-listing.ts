/**
 * The listing of records that stand in their one order already: mentions, positions, timeline entries.
 * A set of many of them is walked, passing over the others, unless its members are listed already.
 */
import type { SortValues } from '../model/sort-order.ts'
import type { Listing } from './page.ts'
import { sizeOf, type Selection } from './selection.ts'

/** A set is walked rather than listed where it may have at least one in so many of the records. */
export const walkedShare = 16

/** @param count How many records there are. */
export function ordinalListing<Item>(
  selection: Selection,
  count: number,
  itemOf: (ordinal: number) => Item,
  keyOf: (item: Item) => SortValues,
): Listing<Item> {
  const isWalked = !selection.isListed && selection.bound * walkedShare >= count
  const ordinals = isWalked ? null : selection.list()
  const itemAt = (place: number): Item =>
    itemOf(ordinals === null ? place : (ordinals[place] ?? -1))
  return {
    length: ordinals === null ? count : ordinals.length,
    keyAt: (place) => keyOf(itemAt(place)),
    itemAt,
    has: ordinals === null ? (place) => selection.has(place) : () => true,
    totalCount: () => sizeOf(selection),
  }
}
