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

/** Words, dates and names of a world, and some that need not be in it. */
interface Spoken {
  readonly words: readonly string[]
  readonly dates: readonly string[]
  readonly names: readonly string[]
}

const spoken = new WeakMap<Records, Spoken>()

function spokenIn(records: Records): Spoken {
  const known = spoken.get(records)
  if (known !== undefined) return known
  const { articles, actors, statements, events, locations } = records
  const texts = [
    ...articles.map(({ text }) => text),
    ...statements.map(({ content }) => content),
    ...events.map(({ name }) => name),
  ]
  const times = [
    ...articles.map(({ publishedOn }) => publishedOn),
    ...events.map(({ time }) => time),
  ]
  const found: Spoken = {
    words: [...new Set([...someWords, ...texts.flatMap((text) => text.split(/\s+/))])],
    dates: [...new Set([...someDates, ...times.flatMap((time) => time?.earliest ?? [])])],
    names: [...actors, ...locations].map(({ name }) => name),
  }
  spoken.set(records, found)
  return found
}

/** What is typed into a search: words, of which the last may be unfinished. */
export function arbitraryQuery(records: Records): fc.Arbitrary<string> {
  const word = fc.constantFrom(...spokenIn(records).words)
  const begun = fc.tuple(word, fc.integer({ min: 1, max: 4 }))
  return fc
    .tuple(
      fc.array(fc.oneof(fc.constantFrom(...someWords), word), { maxLength: 2 }),
      fc.oneof(
        word,
        word.map((each) => each.toUpperCase()),
        begun.map(([each, length]) => Array.from(each).slice(0, length).join('')),
      ),
    )
    .map(([before, last]) => [...before, last].join(' '))
}

const oddNamePart = fc.constantFrom(
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
  const { words, dates, names } = spokenIn(records)
  const date = fc.option(fc.oneof(fc.constantFrom(...someDates), fc.constantFrom(...dates)))
  const span: fc.Arbitrary<DateSpan> = fc.record({ from: date, to: date })
  const text = fc
    .array(fc.oneof(fc.constantFrom(...someWords, '…', 'nowhere'), fc.constantFrom(...words)), {
      maxLength: 2,
    })
    .map((all) => all.join(' '))
  const ownNamePart = fc
    .tuple(fc.constantFrom(...names), fc.nat(12), fc.integer({ min: 1, max: 8 }))
    .map(([name, start, length]) =>
      Array.from(name)
        .slice(start, start + length)
        .join(''),
    )
  const namePart = fc.oneof(oddNamePart, text, ownNamePart)
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
