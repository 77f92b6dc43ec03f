/** Counts over a list of events. */
import type { EventColumns } from '../model/bundle/indexes/facet-columns.ts'
import type { OrdinalList } from '../model/bundle/indexes/ordinals.ts'
import { once } from '../model/once.ts'
import type { EventFacets } from './store.ts'

/**
 * An event counts once for each actor, location and month, whatever its roles and reports. Each facet
 * is counted when it is first read: a step for each event.
 * @param members The ordinals of the events; null for all of them, of which the counts are at hand.
 */
export function eventFacets(
  columns: EventColumns,
  members: (() => OrdinalList) | null,
): EventFacets {
  const ordinals = (): OrdinalList | null => (members === null ? null : members())
  const kinds = once(() => columns.kinds(ordinals()))
  const actors = once(() => columns.actors(ordinals()))
  const locations = once(() => columns.locations(ordinals()))
  const months = once(() => columns.months(ordinals()))
  return {
    get kinds() {
      return kinds()
    },
    get actors() {
      return actors()
    },
    get locations() {
      return locations()
    },
    get months() {
      return months()
    },
  }
}
