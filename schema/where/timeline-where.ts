/** `TimelineFilter` as a `Where`. */
import type { TimelineTerm, Where } from '../../src/store/where.ts'
import type { TimelineFilter } from '../inputs/timeline-filter.ts'
import { readId, readIds } from '../read-id.ts'
import { readList } from '../read-list.ts'
import { readDateSpan } from './date-span.ts'
import { allGiven, whenGiven } from './filter.ts'

export function timelineWhere(filter: TimelineFilter | null | undefined): Where<TimelineTerm> {
  if (filter == null) return { all: [] }
  return allGiven<TimelineTerm>([
    whenGiven(filter.kinds, (kinds) => ({
      term: 'occurrenceKind',
      anyOf: readList(kinds, 'filter.kinds'),
    })),
    whenGiven(filter.modalities, (modalities) => ({
      term: 'modality',
      anyOf: readList(modalities, 'filter.modalities'),
    })),
    whenGiven(filter.isNegated, (value) => ({ term: 'isNegated', value })),
    whenGiven(filter.actors, (ids) => ({
      term: 'actor',
      anyOf: readIds(ids, 'filter.actors', ['ACTOR']),
    })),
    whenGiven(filter.location, (id) => ({
      term: 'location',
      location: readId(id, 'filter.location', ['LOCATION']),
    })),
    whenGiven(filter.time, (range) => ({
      term: 'time',
      span: readDateSpan(range, 'filter.time'),
    })),
    whenGiven(filter.article, (id) => ({
      term: 'article',
      article: readId(id, 'filter.article', ['ARTICLE']),
    })),
  ])
}
