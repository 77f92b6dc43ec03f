/** The records of a bundle, read from the file when they are asked for. Opening reads none. */
import { kindsById, type NodeNumbers } from '../node-numbers.ts'
import type {
  ActorRecord,
  ArticleRecord,
  EventRecord,
  LocationRecord,
  MentionRecord,
  NodeRecord,
  PositionRecord,
  Records,
  StatementRecord,
} from '../records.ts'
import type { NodeKind } from '../vocabulary.ts'
import type { Description } from './coder.ts'
import { describeActor } from './describe-actor.ts'
import { describeArticle } from './describe-article.ts'
import { describeEvent } from './describe-event.ts'
import { describeLocation } from './describe-location.ts'
import { describePosition } from './describe-position.ts'
import { describeStatement } from './describe-statement.ts'
import { openMentions } from './mention-list.ts'
import { openNodeNumbers } from './open-node-numbers.ts'
import { createRecordCaches } from './record-cache.ts'
import { recordKinds } from './record-kinds.ts'
import { openRecordList, type RecordList } from './record-list.ts'
import type { ReaderContext } from './record-reader.ts'
import type { Sections } from './sections.ts'
import { openTexts } from './text-list.ts'

export type OpenRecords = {
  readonly articles: RecordList<ArticleRecord>
  readonly actors: RecordList<ActorRecord>
  readonly statements: RecordList<StatementRecord>
  readonly events: RecordList<EventRecord>
  readonly locations: RecordList<LocationRecord>
  readonly mentions: RecordList<MentionRecord>
  readonly positions: RecordList<PositionRecord>
}

/** In bytes, of all lists together. */
const cacheLimit = 4 * 2 ** 20

/** @throws {Error} where a section is missing or does not fit the others. */
export function openRecords(sections: Sections): {
  readonly records: OpenRecords
  readonly numbers: NodeNumbers
} {
  const counts = sections.uint32('records.counts')
  if (counts.length !== recordKinds.length) {
    throw new Error(
      `Cannot open the section "records.counts" of the bundle: expected ${recordKinds.length} counts, got ${counts.length}: compile the corpus again`,
    )
  }
  const lengthOf = (name: keyof Records): number => counts[recordKinds.indexOf(name)] ?? 0
  const lengths: Readonly<Record<NodeKind, number>> = {
    ARTICLE: lengthOf('articles'),
    ACTOR: lengthOf('actors'),
    STATEMENT: lengthOf('statements'),
    EVENT: lengthOf('events'),
    LOCATION: lengthOf('locations'),
  }
  const numbers = openNodeNumbers(
    {
      countOf: (kind) => lengths[kind],
      recordAt: (kind, ordinal) => lists[kind].at(ordinal),
    },
    sections,
  )
  const starts: Readonly<Record<NodeKind, number>> = {
    ARTICLE: numbers.rangeOf('ARTICLE').start,
    ACTOR: numbers.rangeOf('ACTOR').start,
    STATEMENT: numbers.rangeOf('STATEMENT').start,
    EVENT: numbers.rangeOf('EVENT').start,
    LOCATION: numbers.rangeOf('LOCATION').start,
  }
  const texts = openTexts('texts', sections)
  if (texts.length !== lengths.ARTICLE) {
    throw new Error(
      `Cannot open the section "texts.offsets" of the bundle: expected the offsets of ${lengths.ARTICLE} texts, got those of ${texts.length}: compile the corpus again`,
    )
  }
  const context: ReaderContext = {
    countOf: (kind) => lengths[kind],
    size: kindsById.reduce((sum, kind) => sum + lengths[kind], 0),
    numberAt: (kind, ordinal) => starts[kind] + ordinal,
    idOf: numbers.idOf,
    foreignIds: openTexts('foreignIds', sections),
    strings: openTexts('strings', sections),
    texts,
  }
  const cacheOf = createRecordCaches(cacheLimit)
  const open = <Item>(
    name: keyof Records,
    description: Description<Item>,
    firstNumber = 0,
  ): RecordList<Item> =>
    openRecordList(
      {
        name,
        length: lengthOf(name),
        description,
        firstNumber,
        cache: cacheOf(),
      },
      context,
      sections,
    )
  const records: OpenRecords = {
    articles: open('articles', describeArticle, starts.ARTICLE),
    actors: open('actors', describeActor, starts.ACTOR),
    statements: open('statements', describeStatement, starts.STATEMENT),
    events: open('events', describeEvent, starts.EVENT),
    locations: open('locations', describeLocation, starts.LOCATION),
    mentions: openMentions(lengthOf('mentions'), context, sections),
    positions: open('positions', describePosition),
  }
  const lists: Readonly<Record<NodeKind, RecordList<NodeRecord>>> = {
    ARTICLE: records.articles,
    ACTOR: records.actors,
    STATEMENT: records.statements,
    EVENT: records.events,
    LOCATION: records.locations,
  }
  return { records, numbers }
}
