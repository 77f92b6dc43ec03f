/** Counts over a list of events. */
import type { ActorId, LocationId } from '../model/node-id.ts'
import { eventLocations } from '../model/occurrence-locations.ts'
import type { EventRecord } from '../model/records.ts'
import { monthOf } from '../model/time-order.ts'
import type { EventKind } from '../model/vocabulary.ts'
import { once } from './selection.ts'
import type { EventFacets } from './store.ts'
import { valueCounts, type ValueCounts } from './value-counts.ts'

/**
 * An event counts once for each actor, location and month, whatever its roles and reports. Each facet
 * is counted when it is first read.
 */
export function eventFacets(events: readonly EventRecord[]): EventFacets {
  const count = <Value extends string>(
    each: (event: EventRecord, add: (value: Value | null | undefined) => void) => void,
  ): (() => ValueCounts<Value>) => once(() => valueCounts(events, each))

  const kinds = count<EventKind>((event, add) => add(event.eventKind))
  const actors = count<ActorId>((event, add) => {
    for (const actor of new Set(event.participants.map((each) => each.actor))) add(actor)
  })
  const locations = count<LocationId>((event, add) => {
    for (const location of eventLocations(event)) add(location)
  })
  const months = count<string>((event, add) => {
    for (const month of new Set(event.reports.map(({ time }) => monthOf(time)))) add(month)
  })
  return {
    get kinds() {
      return kinds().mostFrequent()
    },
    get actors() {
      return actors().mostFrequent()
    },
    get locations() {
      return locations().mostFrequent()
    },
    get months() {
      return months().latest()
    },
  }
}
