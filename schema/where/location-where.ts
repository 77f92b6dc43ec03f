/** `LocationFilter` as a `Where`. */
import type { LocationTerm, Where } from '../../src/store/where.ts'
import { defaultArgumentLimits } from '../argument-limits.ts'
import type { LocationFilter } from '../inputs/location-filter.ts'
import { readId } from '../read-id.ts'
import { readList } from '../read-list.ts'
import { readText } from '../read-text.ts'
import { readFilter, whenGiven } from './filter.ts'

export function locationWhere(
  filter: LocationFilter | null | undefined,
  limits = defaultArgumentLimits,
): Where<LocationTerm> {
  return readFilter<LocationFilter, LocationTerm>(filter, (given, path) => [
    whenGiven(given.kinds, (kinds) => ({ term: 'kind', anyOf: readList(kinds, `${path}.kinds`) })),
    whenGiven(given.within, (id) => ({
      term: 'within',
      location: readId(id, `${path}.within`, ['LOCATION']),
    })),
    whenGiven(given.name, (part) => ({
      term: 'name',
      part: readText(part, `${path}.name`, limits),
    })),
    whenGiven(given.hasEvents, (value) => ({ term: 'hasEvents', value })),
  ])
}
