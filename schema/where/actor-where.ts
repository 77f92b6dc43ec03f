/** `ActorFilter` as a `Where`. */
import type { ActorTerm, Where } from '../../src/store/where.ts'
import { defaultArgumentLimits } from '../argument-limits.ts'
import type { ActorFilter } from '../inputs/actor-filter.ts'
import { readId } from '../read-id.ts'
import { readList } from '../read-list.ts'
import { readText } from '../read-text.ts'
import { readFilter, whenGiven } from './filter.ts'

export function actorWhere(
  filter: ActorFilter | null | undefined,
  limits = defaultArgumentLimits,
): Where<ActorTerm> {
  return readFilter<ActorFilter, ActorTerm>(filter, (given, path) => [
    whenGiven(given.kinds, (kinds) => ({ term: 'kind', anyOf: readList(kinds, `${path}.kinds`) })),
    whenGiven(given.country, (id) => ({
      term: 'country',
      location: readId(id, `${path}.country`, ['LOCATION']),
    })),
    whenGiven(given.name, (part) => ({
      term: 'name',
      part: readText(part, `${path}.name`, limits),
    })),
    whenGiven(given.positionWithin, (id) => ({
      term: 'positionWithin',
      body: readId(id, `${path}.positionWithin`, ['ACTOR']),
    })),
    whenGiven(given.article, (id) => ({
      term: 'article',
      article: readId(id, `${path}.article`, ['ARTICLE']),
    })),
  ])
}
