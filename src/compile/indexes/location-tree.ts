/** The containment of locations, as lists of ids. */
import type { LocationId } from '../../model/node-id.ts'
import type { LocationRecord } from '../../model/records.ts'

/** A location and everything that it lies in, nearest first. Of an id of nothing: the id alone. */
export type Upwards = (location: LocationId) => readonly LocationId[]

export function upwardsIn(locations: readonly LocationRecord[]): Upwards {
  const chains = new Map(locations.map(({ id, ancestors }) => [id, [id, ...ancestors]]))
  return (location) => chains.get(location) ?? [location]
}
