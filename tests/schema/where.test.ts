import { expect, test } from 'vitest'
import type { ActorFilter } from '../../schema/inputs/actor-filter.ts'
import type { ArticleFilter } from '../../schema/inputs/article-filter.ts'
import type { EventFilter } from '../../schema/inputs/event-filter.ts'
import type { LocationFilter } from '../../schema/inputs/location-filter.ts'
import type { StatementFilter } from '../../schema/inputs/statement-filter.ts'
import type { TimelineFilter } from '../../schema/inputs/timeline-filter.ts'
import { actorWhere } from '../../schema/where/actor-where.ts'
import { articleWhere } from '../../schema/where/article-where.ts'
import { eventWhere } from '../../schema/where/event-where.ts'
import { locationWhere } from '../../schema/where/location-where.ts'
import { statementWhere } from '../../schema/where/statement-where.ts'
import { timelineWhere } from '../../schema/where/timeline-where.ts'

const may = { from: '2031-05-01', to: '2031-05-31' }

test.for<[StatementFilter, object]>([
  [
    { speakers: ['actor:tidewatch', 'actor:nobody'] },
    { term: 'speaker', anyOf: ['actor:tidewatch', 'actor:nobody'] },
  ],
  [{ speakers: [] }, { term: 'speaker', anyOf: [] }],
  [{ candidates: ['actor:a'] }, { term: 'candidate', anyOf: ['actor:a'] }],
  [
    { targets: ['actor:a', 'event:b', 'location:c'] },
    { term: 'target', anyOf: ['actor:a', 'event:b', 'location:c'] },
  ],
  [{ about: ['location:c'] }, { term: 'about', anyOf: ['location:c'] }],
  [{ addressees: ['actor:a'] }, { term: 'addressee', anyOf: ['actor:a'] }],
  [{ acts: ['DENY', 'REJECT'] }, { term: 'act', anyOf: ['DENY', 'REJECT'] }],
  [{ forms: ['DIRECT'] }, { term: 'form', anyOf: ['DIRECT'] }],
  [{ media: ['SPEECH'] }, { term: 'medium', anyOf: ['SPEECH'] }],
  [{ platforms: ['actor:murmur'] }, { term: 'platform', anyOf: ['actor:murmur'] }],
  [{ saidOn: may }, { term: 'saidOn', span: may }],
  [{ saidOn: { from: null } }, { term: 'saidOn', span: { from: null, to: null } }],
  [{ saidIn: 'location:c' }, { term: 'saidIn', location: 'location:c' }],
  [{ event: 'event:b' }, { term: 'event', event: 'event:b' }],
  [{ article: 'article:d' }, { term: 'article', article: 'article:d' }],
  [{ text: 'lamps' }, { term: 'text', text: 'lamps' }],
  [{ attribution: ['STATED'] }, { term: 'attribution', anyOf: ['STATED'] }],
  [{ linkKinds: ['REBUTS'] }, { term: 'linkKind', anyOf: ['REBUTS'] }],
  [{ isGeneric: false }, { term: 'isGeneric', value: false }],
  [{ isNegated: false }, { term: 'isNegated', value: false }],
])('statementWhere() makes of %j the term %j', ([filter, term]) => {
  expect(statementWhere(filter)).toEqual({ all: [term] })
})

test.for<[EventFilter, object]>([
  [{ kinds: ['ATTACK'] }, { term: 'kind', anyOf: ['ATTACK'] }],
  [{ modalities: ['ACTUAL'] }, { term: 'modality', anyOf: ['ACTUAL'] }],
  [{ participants: ['actor:a'] }, { term: 'participant', anyOf: ['actor:a'], role: null }],
  [{ role: 'VICTIM' }, { term: 'participant', anyOf: null, role: 'VICTIM' }],
  [
    { participants: ['actor:a'], role: 'VICTIM' },
    { term: 'participant', anyOf: ['actor:a'], role: 'VICTIM' },
  ],
  [
    { participants: [], role: 'VICTIM' },
    { term: 'participant', anyOf: [], role: 'VICTIM' },
  ],
  [{ location: 'location:c' }, { term: 'location', location: 'location:c', within: true }],
  [
    { location: 'location:c', within: null },
    { term: 'location', location: 'location:c', within: true },
  ],
  [
    { location: 'location:c', within: false },
    { term: 'location', location: 'location:c', within: false },
  ],
  [{ time: may }, { term: 'time', span: may }],
  [{ killedAtLeast: 0 }, { term: 'killedAtLeast', count: 0 }],
  [{ article: 'article:d' }, { term: 'article', article: 'article:d' }],
  [{ text: 'lamps' }, { term: 'text', text: 'lamps' }],
])('eventWhere() makes of %j the term %j', ([filter, term]) => {
  expect(eventWhere(filter)).toEqual({ all: [term] })
})

test.for<[ActorFilter, object]>([
  [{ kinds: ['STATE'] }, { term: 'kind', anyOf: ['STATE'] }],
  [{ country: 'location:c' }, { term: 'country', location: 'location:c' }],
  [{ name: 'Brüll' }, { term: 'name', part: 'Brüll' }],
  [{ positionWithin: 'actor:a' }, { term: 'positionWithin', body: 'actor:a' }],
  [{ article: 'article:d' }, { term: 'article', article: 'article:d' }],
])('actorWhere() makes of %j the term %j', ([filter, term]) => {
  expect(actorWhere(filter)).toEqual({ all: [term] })
})

test.for<[LocationFilter, object]>([
  [{ kinds: ['CITY'] }, { term: 'kind', anyOf: ['CITY'] }],
  [{ within: 'location:c' }, { term: 'within', location: 'location:c' }],
  [{ name: 'Ébène' }, { term: 'name', part: 'Ébène' }],
  [{ hasEvents: false }, { term: 'hasEvents', value: false }],
])('locationWhere() makes of %j the term %j', ([filter, term]) => {
  expect(locationWhere(filter)).toEqual({ all: [term] })
})

test.for<[ArticleFilter, object]>([
  [{ publishedOn: may }, { term: 'publishedOn', span: may }],
  [{ text: 'lamps' }, { term: 'text', text: 'lamps' }],
  [{ actor: 'actor:a' }, { term: 'covers', node: 'actor:a' }],
  [{ location: 'location:c' }, { term: 'covers', node: 'location:c' }],
  [{ language: 'en' }, { term: 'language', language: 'en' }],
])('articleWhere() makes of %j the term %j', ([filter, term]) => {
  expect(articleWhere(filter)).toEqual({ all: [term] })
})

test.for<[TimelineFilter, object]>([
  [{ kinds: ['EVENT'] }, { term: 'occurrenceKind', anyOf: ['EVENT'] }],
  [{ modalities: ['CLAIMED'] }, { term: 'modality', anyOf: ['CLAIMED'] }],
  [{ isNegated: true }, { term: 'isNegated', value: true }],
  [{ actors: ['actor:a'] }, { term: 'actor', anyOf: ['actor:a'] }],
  [{ location: 'location:c' }, { term: 'location', location: 'location:c' }],
  [{ time: may }, { term: 'time', span: may }],
  [{ article: 'article:d' }, { term: 'article', article: 'article:d' }],
])('timelineWhere() makes of %j the term %j', ([filter, term]) => {
  expect(timelineWhere(filter)).toEqual({ all: [term] })
})

test('a filter makes everything of nothing and of nulls, whatever the kind', () => {
  const nulls = { text: null, kinds: null, any: null, not: null, article: null }
  for (const where of [
    statementWhere,
    eventWhere,
    actorWhere,
    locationWhere,
    articleWhere,
    timelineWhere,
  ]) {
    for (const filter of [undefined, null, {}, nulls]) expect(where(filter)).toEqual({ all: [] })
  }
})

test('a filter holds where all of its conditions do, `any` and `not` among them', () => {
  expect(
    statementWhere({
      isGeneric: false,
      acts: ['DENY'],
      any: [{ text: 'a' }, { any: [] }],
      not: { not: { text: 'b' } },
    }),
  ).toEqual({
    all: [
      { term: 'act', anyOf: ['DENY'] },
      { term: 'isGeneric', value: false },
      { any: [{ all: [{ term: 'text', text: 'a' }] }, { all: [{ any: [] }] }] },
      { not: { all: [{ not: { all: [{ term: 'text', text: 'b' }] } }] } },
    ],
  })
})
