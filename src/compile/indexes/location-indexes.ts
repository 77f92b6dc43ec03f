/** The indexes of the list of locations. */
import type { EventIndexes, LocationIndexes, MentionIndexes } from '../../model/bundle-indexes.ts'
import { locationOrders } from '../../model/list-orders.ts'
import type { LocationRecord } from '../../model/records.ts'
import { namesOf } from '../../model/searchable-fields.ts'
import { nameIndex } from './name-index.ts'
import { orderedOrdinals } from './ordered-ordinals.ts'
import { postingCounts, postingsOf } from './postings.ts'

export function locationIndexes(
  locations: readonly LocationRecord[],
  mentions: MentionIndexes,
  events: EventIndexes,
): LocationIndexes {
  const counts = { mentions: postingCounts(mentions.node, locations), statements: [] }
  const withEvents = new Set(events.locationWithin.map(([id]) => id))
  return {
    kind: postingsOf(locations, ({ locationKind }) => [locationKind]),
    within: postingsOf(locations, ({ ancestors }) => ancestors),
    containedIn: postingsOf(locations, ({ containedIn }) => [containedIn?.node]),
    hasEvents: locations.flatMap(({ id }, ordinal) => (withEvents.has(id) ? [ordinal] : [])),
    names: nameIndex(locations, (location) => namesOf(location).map(([, name]) => name)),
    isoCode: locations
      .flatMap(({ isoCode }, ordinal) => (isoCode === null ? [] : [[isoCode, ordinal] as const]))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    mentionCounts: counts.mentions,
    orders: {
      NAME: orderedOrdinals(locations, locationOrders.NAME, counts),
      MENTIONS: orderedOrdinals(locations, locationOrders.MENTIONS, counts),
    },
  }
}
