/** `EventFilter` as a `Where`. */
import type { EventTerm, Where } from '../../src/store/where.ts'
import { defaultArgumentLimits } from '../argument-limits.ts'
import type { EventFilter } from '../inputs/event-filter.ts'
import { readId, readIds } from '../read-id.ts'
import { readInt } from '../read-int.ts'
import { readList } from '../read-list.ts'
import { readText } from '../read-text.ts'
import { readDateSpan } from './date-span.ts'
import { readFilter, whenGiven } from './filter.ts'

export function eventWhere(
  filter: EventFilter | null | undefined,
  limits = defaultArgumentLimits,
): Where<EventTerm> {
  return readFilter<EventFilter, EventTerm>(filter, (given, path) => [
    whenGiven(given.kinds, (kinds) => ({ term: 'kind', anyOf: readList(kinds, `${path}.kinds`) })),
    whenGiven(given.modalities, (modalities) => ({
      term: 'modality',
      anyOf: readList(modalities, `${path}.modalities`),
    })),
    participantTerm(given, path),
    whenGiven(given.location, (id) => ({
      term: 'location',
      location: readId(id, `${path}.location`, ['LOCATION']),
      within: given.within ?? true,
    })),
    whenGiven(given.time, (range) => ({
      term: 'time',
      span: readDateSpan(range, `${path}.time`),
    })),
    whenGiven(given.killedAtLeast, (count) => ({
      term: 'killedAtLeast',
      count: readInt(count, `${path}.killedAtLeast`, 0, Infinity),
    })),
    whenGiven(given.article, (id) => ({
      term: 'article',
      article: readId(id, `${path}.article`, ['ARTICLE']),
    })),
    whenGiven(given.text, (text) => ({
      term: 'text',
      text: readText(text, `${path}.text`, limits),
    })),
  ])
}

/** One of the participants in the role; either alone leaves the other open. */
function participantTerm(given: EventFilter, path: string): EventTerm | null {
  const anyOf = whenGiven(given.participants, (ids) =>
    readIds(ids, `${path}.participants`, ['ACTOR']),
  )
  const role = given.role ?? null
  return anyOf === null && role === null ? null : { term: 'participant', anyOf, role }
}
