/** Filters and orders for a world, of its own values and some of nothing. */
import fc from 'fast-check'
import { encodeNodeId } from '../../src/model/node-id.ts'
import type { Records } from '../../src/model/records.ts'
import {
  actorKinds,
  eventKinds,
  eventModalities,
  locationKinds,
  media,
  occurrenceKinds,
  participantRoles,
  provenanceStatuses,
  statementActs,
  statementForms,
  statementLinkKinds,
} from '../../src/model/vocabulary.ts'
import type {
  ActorTerm,
  ArticleTerm,
  DateSpan,
  EventTerm,
  LocationTerm,
  StatementTerm,
  TimelineTerm,
  Where,
} from '../../src/store/where.ts'
import { someDates, someWords } from './arbitrary-records.ts'

const span: fc.Arbitrary<DateSpan> = fc.record({
  from: fc.option(fc.constantFrom(...someDates)),
  to: fc.option(fc.constantFrom(...someDates)),
})
const text = fc
  .array(fc.constantFrom(...someWords, '…', 'nowhere'), { maxLength: 2 })
  .map((words) => words.join(' '))
const namePart = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'a',
    'AL',
    'Tal',
    'aliban',
    'zü',
    'FIRE',
    '’b',
    'x',
    '京',
    '🔥',
    'ttp',
    'zzz',
  ),
  text,
)

export function arbitraryWhere<Term extends { readonly term: string }>(
  term: fc.Arbitrary<Term>,
): fc.Arbitrary<Where<Term>> {
  return fc.letrec<{ where: Where<Term> }>((tie) => ({
    where: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      term,
      fc.record({ all: fc.array(tie('where'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('where'), { maxLength: 3 }) }),
      fc.record({ not: tie('where') }),
    ),
  })).where
}

/** One arbitrary of terms for each list of a store over these records. */
export function arbitraryTerms(records: Records) {
  const idsOf = <Id extends string>(nodes: readonly { readonly id: Id }[], nothing: Id) =>
    fc.constantFrom(...nodes.map(({ id }) => id), nothing)
  const article = idsOf(records.articles, encodeNodeId('ARTICLE', '__proto__'))
  const actor = idsOf(records.actors, encodeNodeId('ACTOR', 'toString'))
  const statement = idsOf(records.statements, encodeNodeId('STATEMENT', 'nothing'))
  const event = idsOf(records.events, encodeNodeId('EVENT', '__proto__'))
  const location = idsOf(records.locations, encodeNodeId('LOCATION', 'hasOwnProperty'))
  const anyOf = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
    fc.array(value, { maxLength: 3 })
  const oneOf = <Value>(values: readonly Value[]) => anyOf(fc.constantFrom(...values))
  const term = <Name extends string, Rest extends object>(
    name: Name,
    rest: { [Key in keyof Rest]: fc.Arbitrary<Rest[Key]> },
  ): fc.Arbitrary<{ term: Name } & Rest> =>
    fc.record(rest).map((values) => ({ term: name, ...(values as Rest) }))

  const articles: fc.Arbitrary<ArticleTerm> = fc.oneof(
    term('publishedOn', { span }),
    term('text', { text }),
    term('covers', { node: fc.oneof(actor, location, event, statement) }),
    term('language', { language: fc.constantFrom('en', 'EN-gb', 'ur-Arab', 'e', '') }),
  )
  const actors: fc.Arbitrary<ActorTerm> = fc.oneof(
    term('kind', { anyOf: oneOf(actorKinds) }),
    term('country', { location }),
    term('name', { part: namePart }),
    term('positionWithin', { body: actor }),
    term('article', { article }),
  )
  const statements: fc.Arbitrary<StatementTerm> = fc.oneof(
    term('speaker', { anyOf: anyOf(actor) }),
    term('candidate', { anyOf: anyOf(actor) }),
    term('target', { anyOf: anyOf(fc.oneof(actor, event, location)) }),
    term('about', { anyOf: anyOf(fc.oneof(actor, event, location)) }),
    term('addressee', { anyOf: anyOf(actor) }),
    term('act', { anyOf: oneOf(statementActs) }),
    term('form', { anyOf: oneOf(statementForms) }),
    term('medium', { anyOf: oneOf(media) }),
    term('platform', { anyOf: anyOf(actor) }),
    term('saidOn', { span }),
    term('saidIn', { location }),
    term('event', { event }),
    term('possibleOccasion', { event }),
    term('location', { location, within: fc.boolean() }),
    term('attribution', { anyOf: oneOf(provenanceStatuses) }),
    term('linkKind', { anyOf: oneOf(statementLinkKinds) }),
    term('isGeneric', { value: fc.boolean() }),
    term('isNegated', { value: fc.boolean() }),
    term('article', { article }),
    term('text', { text }),
  )
  const events: fc.Arbitrary<EventTerm> = fc.oneof(
    term('kind', { anyOf: oneOf(eventKinds.slice(0, 4)) }),
    term('modality', { anyOf: oneOf(eventModalities) }),
    term('participant', {
      anyOf: fc.option(anyOf(actor)),
      role: fc.option(fc.constantFrom(...participantRoles.slice(0, 4))),
    }),
    term('location', { location, within: fc.boolean() }),
    term('time', { span }),
    term('killedAtLeast', { count: fc.integer({ min: -1, max: 12 }) }),
    term('article', { article }),
    term('text', { text }),
  )
  const locations: fc.Arbitrary<LocationTerm> = fc.oneof(
    term('kind', { anyOf: oneOf(locationKinds) }),
    term('within', { location }),
    term('containedIn', { location }),
    term('name', { part: namePart }),
    term('hasEvents', { value: fc.boolean() }),
    term('article', { article }),
  )
  const timeline: fc.Arbitrary<TimelineTerm> = fc.oneof(
    term('occurrenceKind', { anyOf: oneOf(occurrenceKinds) }),
    term('isNegated', { value: fc.boolean() }),
    term('modality', { anyOf: oneOf(eventModalities) }),
    term('actor', { anyOf: anyOf(actor) }),
    term('location', { location }),
    term('time', { span }),
    term('article', { article }),
  )
  return { articles, actors, statements, events, locations, timeline }
}

/** How a page is asked for, with places of the list in per mille of its length. */
export interface WindowPlan {
  readonly size: number
  readonly isLast: boolean
  readonly after: number | null
  readonly before: number | null
}
export const arbitraryWindow: fc.Arbitrary<WindowPlan> = fc.record({
  size: fc.integer({ min: 0, max: 4 }),
  isLast: fc.boolean(),
  after: fc.option(fc.integer({ min: 0, max: 999 })),
  before: fc.option(fc.integer({ min: 0, max: 999 })),
})
