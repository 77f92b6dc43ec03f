/** The indexes of a corpus, written to a bundle. Each kind of structure says for itself how it stands there. */
import type { Indexes, Postings } from '../../bundle-indexes.ts'
import type { ActorId, NodeId } from '../../node-id.ts'
import type { NodeNumbers } from '../../node-numbers.ts'
import type { Records } from '../../records.ts'
import type { ParticipantRole } from '../../vocabulary.ts'
import type { SectionWriter } from '../sections.ts'
import { encodeStretches } from './article-stretches.ts'
import { encodeEventColumns, encodeStatementColumns } from './facet-columns.ts'
import { encodeFigures } from './figures.ts'
import { indexedLists } from './indexed-lists.ts'
import { encodeIntervals } from './interval-index.ts'
import { encodeIsoCodes } from './iso-codes.ts'
import { encodeLinked } from './linked-nodes.ts'
import { encodeNames } from './name-index.ts'
import { encodeOrdinals } from './ordinals.ts'
import { encodePathLinks } from './path-links.ts'
import { encodeNumberedPostings, encodeTextPostings } from './posting-lists.ts'
import { encodeRelated } from './related-actors.ts'
import { roleKey } from './role-key.ts'
import { encodeForms } from './search-forms.ts'
import { encodeOrder } from './sorted-order.ts'
import { encodeTimelineEntries } from './timeline-entries.ts'
import { encodeWords } from './word-beginnings.ts'

interface Content {
  readonly records: Records
  readonly indexes: Indexes
}

export function encodeIndexes(
  { records, indexes }: Content,
  numbers: NodeNumbers,
  out: SectionWriter,
): void {
  const write = postingsWriter(out, numbers)
  // Of what is no node.
  out.add('indexes.counts', Uint32Array.of(records.mentions.length, records.positions.length))
  encodeArticleIndexes(out, write, indexes, records, numbers)
  encodeActorIndexes(out, write, indexes, records)
  encodeStatementIndexes(out, write, indexes, records, numbers)
  encodeEventIndexes(out, write, indexes, records, numbers)
  encodeLocationIndexes(out, write, indexes, records)

  const { timeline, search } = indexes
  write('mentions', indexes.mentions, records.mentions.length)
  encodeStretches(out, 'mentions.article', indexes.mentions.article, numbers)
  write('positions', indexes.positions, records.positions.length)

  const { length } = timeline.entries
  encodeTimelineEntries(out, 'timeline.entries', timeline.entries)
  write('timeline', timeline, length)
  encodeIntervals(out, 'timeline.time', timeline.time, length)

  encodePathLinks(out, 'paths', indexes.paths)
  encodeForms(out, 'search', search.forms, numbers)
  encodeWords(out, 'search', search)
}

type Write = ReturnType<typeof postingsWriter>

function encodeArticleIndexes(
  out: SectionWriter,
  write: Write,
  { articles }: Indexes,
  { articles: { length } }: Records,
  numbers: NodeNumbers,
): void {
  write('articles', articles, length)
  encodeLinked(out, 'articles.linked', articles.linked, numbers)
  encodeIntervals(out, 'articles.publishedOn', articles.publishedOn, length)
  encodeOrder(out, 'articles.PUBLISHED_ON', articles.orders.PUBLISHED_ON)
}

function encodeActorIndexes(
  out: SectionWriter,
  write: Write,
  { actors }: Indexes,
  { actors: { length } }: Records,
): void {
  write('actors', actors, length)
  encodeNames(out, 'actors', actors.names)
  out.add('actors.mentionCounts', Uint32Array.from(actors.mentionCounts))
  out.add('actors.statementCounts', Uint32Array.from(actors.statementCounts))
  for (const field of ['NAME', 'MENTIONS', 'STATEMENTS'] as const) {
    encodeOrder(out, `actors.${field}`, actors.orders[field])
  }
  encodeRelated(out, 'actors.related', actors.related)
}

function encodeStatementIndexes(
  out: SectionWriter,
  write: Write,
  { statements }: Indexes,
  records: Records,
  numbers: NodeNumbers,
): void {
  const { length } = records.statements
  write('statements', statements, length)
  encodeIntervals(out, 'statements.saidOn', statements.saidOn, length)
  for (const field of ['SAID_ON', 'POSITION'] as const) {
    encodeOrder(out, `statements.${field}`, statements.orders[field])
  }
  encodeStatementColumns(out, 'statements.facets', records.statements, numbers)
}

function encodeEventIndexes(
  out: SectionWriter,
  write: Write,
  { events }: Indexes,
  records: Records,
  numbers: NodeNumbers,
): void {
  const { length } = records.events
  write('events', events, length)
  encodeNumberedPostings(
    out,
    'events.participantInRole',
    numbered(events.participantInRole, (key) => {
      // `ROLE actor:slug`, as the compiler has it.
      const [role, actor] = key.split(' ') as [ParticipantRole, ActorId]
      const number = numbers.numberOf(actor)
      return number === null ? null : roleKey(role, number, numbers)
    }),
    length,
  )
  encodeIntervals(out, 'events.time', events.time, length)
  encodeFigures(out, 'events.killed', events.killed, length)
  for (const field of ['TIME', 'NAME'] as const) {
    encodeOrder(out, `events.${field}`, events.orders[field])
  }
  encodeEventColumns(out, 'events.facets', records.events, numbers)
}

function encodeLocationIndexes(
  out: SectionWriter,
  write: Write,
  { locations }: Indexes,
  { locations: { length } }: Records,
): void {
  write('locations', locations, length)
  encodeOrdinals(out, 'locations.hasEvents', locations.hasEvents, length)
  encodeNames(out, 'locations', locations.names)
  encodeIsoCodes(out, 'locations.isoCode', locations.isoCode)
  out.add('locations.mentionCounts', Uint32Array.from(locations.mentionCounts))
  for (const field of ['NAME', 'MENTIONS'] as const) {
    encodeOrder(out, `locations.${field}`, locations.orders[field])
  }
}

/** Writes all posting lists of one kind of thing. */
function postingsWriter(out: SectionWriter, numbers: NodeNumbers) {
  return <Of extends keyof typeof indexedLists>(
    of: Of,
    all: Readonly<Record<(typeof indexedLists)[Of]['byNode' | 'byText'][number], Postings>>,
    count: number,
  ): void => {
    const { byNode, byText } = indexedLists[of]
    const postingsOf: Readonly<Record<string, Postings>> = all
    for (const name of byNode) {
      const postings = numbered(postingsOf[name] ?? [], (key) => numbers.numberOf(key as NodeId))
      encodeNumberedPostings(out, `${of}.${name}`, postings, count)
    }
    for (const name of byText) {
      encodeTextPostings(out, `${of}.${name}`, postingsOf[name] ?? [], count)
    }
  }
}

/** Without the keys that are no number: ids of nothing have no list. */
function numbered(
  postings: Postings,
  numberOf: (key: string) => number | null,
): readonly (readonly [key: number, ordinals: readonly number[]])[] {
  return postings.flatMap(([key, ordinals]) => {
    const number = numberOf(key)
    return number === null ? [] : [[number, ordinals] as const]
  })
}
