/** Counts over a list of events. */
import type { ActorId, LocationId } from '../model/node-id.ts'
import { eventLocations } from '../model/occurrence-locations.ts'
import type { EventRecord } from '../model/records.ts'
import { monthOf } from '../model/time-order.ts'
import type { EventKind } from '../model/vocabulary.ts'
import type { EventFacets } from './store.ts'
import { valueCounts } from './value-counts.ts'

/** An event counts once for each actor, location and month, whatever its roles and reports. */
export function eventFacets(events: Iterable<EventRecord>): EventFacets {
  const kinds = valueCounts<EventKind>()
  const actors = valueCounts<ActorId>()
  const locations = valueCounts<LocationId>()
  const months = valueCounts()
  for (const event of events) {
    kinds.add(event.eventKind)
    for (const actor of new Set(event.participants.map((each) => each.actor))) actors.add(actor)
    for (const location of eventLocations(event)) locations.add(location)
    for (const month of new Set(event.reports.map(({ time }) => monthOf(time)))) months.add(month)
  }
  return {
    kinds: kinds.mostFrequent(),
    actors: actors.mostFrequent(),
    locations: locations.mostFrequent(),
    months: months.latest(),
  }
}
