/**
 * Records of every kind without sense: any Unicode text, passages of the articles, ids of nothing, any
 * numbers, texts that are no dates, lists of no and of many items. Consistent records are in
 * `tests/store/arbitrary-records.ts`.
 */
import fc from 'fast-check'
import { encodeNodeId, type NodeId } from '../../../src/model/node-id.ts'
import type {
  ActorRecord,
  ArticleRecord,
  EventRecord,
  LocationRecord,
  MentionRecord,
  PositionRecord,
  Provenance,
  Records,
  Span,
  StatementRecord,
} from '../../../src/model/records.ts'
import {
  actorKinds,
  casualtyKinds,
  eventKinds,
  eventModalities,
  locationKinds,
  media,
  mentionForms,
  organizationKinds,
  participantRoles,
  provenanceStatuses,
  statementActs,
  statementForms,
  statementLinkKinds,
  subjectRoles,
  type NodeKind,
} from '../../../src/model/vocabulary.ts'

const slugs = ['a', 'a-b', 'a-bc', 'b', 'constructor', 'x', 'z'.repeat(200)]

const articleText =
  'Kabul “denied” it … on Friday, \u{1F525} said Ångström; and Kabul __proto__ denied \uFEFF it again.\n'

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ maxLength: 300 }),
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    'toString',
    '\u0000',
    '\uFEFF',
    ' … ',
    '\u{10FFFF}',
  ),
  // Parts of the text, some of them joined.
  fc
    .array(fc.tuple(fc.nat(articleText.length), fc.nat(30)), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.map(([start, size]) => articleText.substr(start, size)).join(' … '))
    .filter((part) => part.isWellFormed()),
)
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value)
const few = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.array(value, { maxLength: 3 })
/** Around the length from which on a list is read later, too. */
const many = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<readonly Value[]> =>
  fc.oneof(
    { weight: 4, arbitrary: few(value) },
    { weight: 1, arbitrary: fc.array(value, { minLength: 15, maxLength: 18 }) },
  )
const idOf = <Kind extends NodeKind>(kind: Kind): fc.Arbitrary<NodeId<Kind>> =>
  fc.constantFrom(...slugs).map((slug) => encodeNodeId(kind, slug))
const anyId = <Kind extends NodeKind>(...kinds: readonly Kind[]): fc.Arbitrary<NodeId<Kind>> =>
  fc.oneof(...kinds.map(idOf))

const span: fc.Arbitrary<Span> = fc
  .record({ article: idOf('ARTICLE'), start: fc.nat(100_000), length: fc.nat(70) })
  .map(({ article, start, length }) => ({ article, start, end: start + length }))
const provenance: fc.Arbitrary<Provenance> = fc.record({
  status: fc.constantFrom(...provenanceStatuses),
  evidence: many(span),
  note: maybe(text),
})
const link = <Id extends NodeId>(
  node: fc.Arbitrary<Id>,
): fc.Arbitrary<{ node: Id; provenance: Provenance }> => fc.record({ node, provenance })

const day = fc
  .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const dates = fc.oneof(
  day.map((date) => ({ edtf: date, earliest: date, latest: date })),
  day.map((date) => ({
    edtf: date.slice(0, 7),
    earliest: `${date.slice(0, 7)}-01`,
    latest: new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0))
      .toISOString()
      .slice(0, 10),
  })),
  day.map((date) => ({
    edtf: date.slice(0, 4),
    earliest: `${date.slice(0, 4)}-01-01`,
    latest: `${date.slice(0, 4)}-12-31`,
  })),
  fc.record({
    edtf: text,
    earliest: maybe(
      fc.oneof(day, text, fc.constantFrom('-0044-03-15', '+12345-01-01', '2023-02-30')),
    ),
    latest: maybe(fc.oneof(day, text)),
  }),
)
const time = fc
  .tuple(dates, maybe(text), provenance)
  .map(([bounds, asWritten, known]) => ({ ...bounds, asWritten, provenance: known }))
const duration = fc.record({
  iso: text,
  max: maybe(text),
  approximate: fc.boolean(),
  asWritten: maybe(text),
})
const anyNumber = fc.oneof(
  fc.nat(300),
  fc.double(),
  fc.constantFrom(-0, 0, -1, 0.1, 2 ** 31 - 1, 2 ** 31, 2 ** 53, Infinity),
)
const quantity = fc.record({
  min: maybe(anyNumber),
  max: maybe(anyNumber),
  approximate: fc.boolean(),
  asWritten: maybe(text),
})
const medium = fc.record({
  medium: fc.constantFrom(...media),
  platform: maybe(idOf('ACTOR')),
  provenance,
})
const statementLink = fc.record({
  kind: fc.constantFrom(...statementLinkKinds),
  node: maybe(anyId('STATEMENT', 'EVENT')),
  asWritten: maybe(text),
  provenance,
})
const ranges = few(fc.tuple(fc.nat(5000), fc.nat(200))).map((all) =>
  all.map(([start, length]) => [start, start + length] as const),
)

const article: fc.Arbitrary<Omit<ArticleRecord, 'id' | 'slug'>> = fc.record({
  nodeKind: fc.constant('ARTICLE' as const),
  label: text,
  headline: maybe(text),
  author: maybe(text),
  publisher: maybe(text),
  url: maybe(text),
  licence: maybe(text),
  dateline: maybe(fc.record({ text, location: idOf('LOCATION'), provenance })),
  publishedOn: maybe(time),
  language: text,
  text: fc.oneof(fc.constant(articleText), text),
  sha256: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
  isBmp: fc.boolean(),
  paragraphs: ranges,
  sentences: ranges,
  timeExpressions: few(
    fc.record({
      asWritten: text,
      time: maybe(time),
      duration: maybe(duration),
      refersTo: few(anyId('STATEMENT', 'EVENT')),
      provenance,
    }),
  ),
})

const actorBase = {
  nodeKind: fc.constant('ACTOR' as const),
  label: text,
  name: text,
  aliases: few(text),
  country: maybe(link(idOf('LOCATION'))),
  provenance,
}
const actor = fc.oneof(
  fc.record({ ...actorBase, actorKind: fc.constant(actorKinds[0]) }),
  fc.record({
    ...actorBase,
    actorKind: fc.constant(actorKinds[1]),
    organizationKind: fc.constantFrom(...organizationKinds),
    kindProvenance: provenance,
    abbreviation: maybe(text),
    abbreviationProvenance: maybe(provenance),
  }),
  fc.record({
    ...actorBase,
    actorKind: fc.constant(actorKinds[2]),
    isoCode: maybe(text),
    location: idOf('LOCATION'),
  }),
  fc.record({
    ...actorBase,
    actorKind: fc.constant(actorKinds[3]),
    size: maybe(quantity),
    sizeProvenance: maybe(provenance),
    nationality: maybe(link(idOf('LOCATION'))),
  }),
)

const statement: fc.Arbitrary<Omit<StatementRecord, 'id' | 'slug'>> = fc.record({
  nodeKind: fc.constant('STATEMENT' as const),
  label: text,
  article: idOf('ARTICLE'),
  content: text,
  contentEvidence: few(span),
  form: fc.constantFrom(...statementForms),
  act: fc.constantFrom(...statementActs),
  cue: maybe(text),
  cueEvidence: few(span),
  isGeneric: fc.boolean(),
  isNegated: fc.boolean(),
  speaker: maybe(idOf('ACTOR')),
  attribution: fc.record({
    attributedAs: maybe(text),
    candidates: few(
      fc.record({
        speaker: idOf('ACTOR'),
        medium: maybe(medium),
        saidOn: maybe(time),
        occasion: maybe(link(idOf('EVENT'))),
        provenance,
      }),
    ),
    reportedBy: maybe(idOf('STATEMENT')),
    provenance,
  }),
  medium: maybe(medium),
  saidOn: maybe(time),
  occasion: maybe(link(idOf('EVENT'))),
  location: maybe(link(idOf('LOCATION'))),
  addressees: few(link(idOf('ACTOR'))),
  subjects: few(
    fc.record({
      node: anyId('ACTOR', 'EVENT', 'LOCATION'),
      role: fc.constantFrom(...subjectRoles),
      provenance,
    }),
  ),
  reports: few(idOf('STATEMENT')),
  links: few(statementLink),
  linkedFrom: few(statementLink),
  provenance,
})

const order = fc.record({ event: idOf('EVENT'), interval: maybe(duration), provenance })
const event: fc.Arbitrary<Omit<EventRecord, 'id' | 'slug'>> = fc.record({
  nodeKind: fc.constant('EVENT' as const),
  label: text,
  name: text,
  eventKind: fc.constantFrom(...eventKinds),
  modality: maybe(fc.constantFrom(...eventModalities)),
  time: maybe(time),
  location: maybe(link(idOf('LOCATION'))),
  reports: few(
    fc.record({
      article: idOf('ARTICLE'),
      modality: fc.constantFrom(...eventModalities),
      accordingTo: few(link(idOf('ACTOR'))),
      time: maybe(time),
      duration: maybe(duration),
      location: maybe(link(idOf('LOCATION'))),
      provenance,
    }),
  ),
  participants: many(
    fc.record({ actor: idOf('ACTOR'), role: fc.constantFrom(...participantRoles), provenance }),
  ),
  casualties: few(
    fc.record({
      kind: fc.constantFrom(...casualtyKinds),
      count: quantity,
      group: maybe(idOf('ACTOR')),
      accordingTo: maybe(link(idOf('ACTOR'))),
      article: idOf('ARTICLE'),
      provenance,
    }),
  ),
  links: few(statementLink),
  linkedFrom: few(statementLink),
  precededBy: few(order),
  followedBy: few(order),
  provenance,
})

const location: fc.Arbitrary<Omit<LocationRecord, 'id' | 'slug'>> = fc.record({
  nodeKind: fc.constant('LOCATION' as const),
  label: text,
  name: text,
  aliases: few(text),
  locationKind: fc.constantFrom(...locationKinds),
  isoCode: maybe(text),
  latitude: maybe(anyNumber),
  longitude: maybe(anyNumber),
  gazetteer: maybe(provenance),
  containedIn: maybe(link(idOf('LOCATION'))),
  ancestors: few(idOf('LOCATION')),
  adjacentTo: few(link(idOf('LOCATION'))),
  provenance,
})

const mention: fc.Arbitrary<MentionRecord> = fc
  .record({
    node: anyId('ACTOR', 'EVENT', 'LOCATION'),
    form: fc.constantFrom(...mentionForms),
    span,
    provenance,
    isObvious: fc.boolean(),
  })
  .map(({ isObvious, ...record }) =>
    isObvious
      ? { ...record, provenance: { status: 'STATED', evidence: [record.span], note: null } }
      : record,
  )

const position: fc.Arbitrary<PositionRecord> = fc.record({
  title: text,
  within: maybe(idOf('ACTOR')),
  holder: idOf('ACTOR'),
  since: maybe(time),
  until: maybe(time),
  provenance,
})

/** With slugs of their own, in order. */
function nodes<Kind extends NodeKind, Rest extends { readonly nodeKind: Kind }>(
  rest: fc.Arbitrary<Rest>,
): fc.Arbitrary<(Rest & { readonly id: NodeId<Kind>; readonly slug: string })[]> {
  return fc.tuple(fc.subarray(slugs), fc.infiniteStream(rest)).map(([some, stream]) =>
    some.map((slug) => {
      const record = stream.next().value as Rest
      return { ...record, id: encodeNodeId(record.nodeKind, slug), slug }
    }),
  )
}

export const arbitraryOddRecords: fc.Arbitrary<Records> = fc
  .record({
    articles: nodes<'ARTICLE', Omit<ArticleRecord, 'id' | 'slug'>>(article),
    actors: nodes<'ACTOR', Omit<ActorRecord, 'id' | 'slug'>>(actor) as fc.Arbitrary<ActorRecord[]>,
    statements: nodes<'STATEMENT', Omit<StatementRecord, 'id' | 'slug'>>(statement),
    events: nodes<'EVENT', Omit<EventRecord, 'id' | 'slug'>>(event),
    locations: nodes<'LOCATION', Omit<LocationRecord, 'id' | 'slug'>>(location),
    mentions: fc.array(mention, { maxLength: 40 }),
    positions: fc.array(position, { maxLength: 5 }),
  })
  // Cloned, they are plain objects, which those of fast-check are not always.
  .map((records) => structuredClone(records))
