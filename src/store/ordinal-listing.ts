/**
 * The listing of records that stand in their one order already: mentions, positions, timeline entries.
 * Their places are their ordinals. A set of many of them is walked, passing over the others, unless
 * its members are listed already.
 */
import { lowerBound } from '../model/bundle/indexes/ordinals.ts'
import type { SortValues } from '../model/sort-order.ts'
import { halve, type Listing } from './page.ts'
import type { Selection } from './selection.ts'
import { walkedShare, walkPlaces } from './walk-places.ts'

export interface OrdinalOrder<Item> {
  /** How many records there are. */
  readonly count: number
  readonly itemAt: (ordinal: number) => Item
  readonly keyAt: (ordinal: number) => SortValues
  /** How the key of a record stands to another. */
  readonly compareAt: (ordinal: number, key: SortValues) => number
}

export function ordinalListing<Item>(
  selection: Selection,
  { count, itemAt, keyAt, compareAt }: OrdinalOrder<Item>,
): Listing<Item> {
  const isWalked = !selection.isListed && selection.bound * walkedShare >= count
  const listedPlaces = (start: number, end: number, step: 1 | -1, limit: number): number[] => {
    const ordinals = selection.list()
    const places: number[] = []
    let at = step === 1 ? lowerBound(ordinals, start) : lowerBound(ordinals, start + 1) - 1
    for (; places.length < limit; at += step) {
      const ordinal = ordinals[at]
      if (ordinal === undefined || (end - ordinal) * step <= 0) break
      places.push(ordinal)
    }
    return places
  }
  return {
    end: count,
    keyAt,
    itemAt,
    placeOf: (key, side) => {
      if (isWalked) return halve(count, side, (ordinal) => compareAt(ordinal, key))
      const ordinals = selection.list()
      const at = halve(ordinals.length, side, (index) => compareAt(ordinals[index] ?? -1, key))
      return ordinals[at] ?? count
    },
    places: (start, end, step, limit) =>
      (isWalked ? walkPlaces(selection.has, start, end, step, limit) : null) ??
      listedPlaces(start, end, step, limit),
    totalCount: () => selection.size(),
  }
}
