/** The indexes of a bundle, read where they lie: opening costs a few steps for each section and none for what is in it. */
import type { NodeId } from '../../node-id.ts'
import type { NodeNumbers } from '../../node-numbers.ts'
import type { NodeKind } from '../../vocabulary.ts'
import type { Sections } from '../sections.ts'
import {
  openEventColumns,
  openStatementColumns,
  type EventColumns,
  type StatementColumns,
} from './facet-columns.ts'
import { openFigures, type Figures } from './figures.ts'
import { indexedLists } from './indexed-lists.ts'
import { openIntervals, type IntervalIndex } from './interval-index.ts'
import { openIsoCodes } from './iso-codes.ts'
import { openLinked, type LinkedNodes } from './linked-nodes.ts'
import { openNames, type OpenNames } from './name-index.ts'
import { openOrdinals } from './ordinals.ts'
import { openPathLinks, type PathLinks } from './path-links.ts'
import { emptyList, listed, type PostingList } from './posting-list.ts'
import { openNumberedPostings, openTextPostings, type PostingLists } from './posting-lists.ts'
import { openRelated, type RelatedActors } from './related-actors.ts'
import { openForms, type SearchForms } from './search-forms.ts'
import { openStretches } from './article-stretches.ts'
import { openOrder, ordinalOrder, type BothDirections } from './sorted-order.ts'
import { openTimelineEntries, type TimelineEntries } from './timeline-entries.ts'
import { openWords, type FormsBeginningWith } from './word-beginnings.ts'

type Listed = typeof indexedLists

/** Posting lists by id; nothing for an id of nothing. */
export type NodePostings = PostingLists<NodeId>

type ListsOf<Of extends keyof Listed> = Readonly<
  Record<Listed[Of]['byNode'][number], NodePostings>
> &
  Readonly<Record<Listed[Of]['byText'][number], PostingLists<string>>>

type Orders<Field extends string> = Readonly<Record<Field, BothDirections>>

export interface OpenIndexes {
  readonly articles: ListsOf<'articles'> & {
    readonly covers: NodePostings
    readonly linked: LinkedNodes
    readonly publishedOn: IntervalIndex
    readonly orders: Orders<'PUBLISHED_ON' | 'SLUG'>
  }
  readonly actors: ListsOf<'actors'> & {
    /** Those that the article covers. */
    readonly article: NodePostings
    readonly names: OpenNames
    readonly mentionCounts: Uint32Array
    readonly statementCounts: Uint32Array
    readonly orders: Orders<'NAME' | 'MENTIONS' | 'STATEMENTS'>
    readonly related: RelatedActors
  }
  readonly statements: ListsOf<'statements'> & {
    readonly saidOn: IntervalIndex
    readonly orders: Orders<'SAID_ON' | 'POSITION'>
    readonly facets: StatementColumns
  }
  readonly events: ListsOf<'events'> & {
    /** By `roleKey`. */
    readonly participantInRole: PostingLists<number | null>
    readonly time: IntervalIndex
    readonly killed: Figures
    readonly orders: Orders<'TIME' | 'NAME'>
    readonly facets: EventColumns
  }
  readonly locations: ListsOf<'locations'> & {
    /** Those that the article covers. */
    readonly article: NodePostings
    readonly hasEvents: PostingList
    readonly names: OpenNames
    readonly isoCode: (code: string) => number | null
    readonly mentionCounts: Uint32Array
    readonly orders: Orders<'NAME' | 'MENTIONS'>
  }
  readonly mentions: ListsOf<'mentions'> & {
    /** Those of an article have consecutive ordinals. */
    readonly article: NodePostings
  }
  readonly positions: ListsOf<'positions'>
  readonly timeline: ListsOf<'timeline'> & {
    readonly entries: TimelineEntries
    readonly time: IntervalIndex
  }
  readonly paths: PathLinks
  readonly search: {
    readonly forms: SearchForms
    readonly beginningWith: FormsBeginningWith
  }
}

/** @throws {Error} naming the section that is missing or of another kind. */
export function openIndexes(sections: Sections, numbers: NodeNumbers): OpenIndexes {
  const [mentions = 0, positions = 0] = sections.uint32('indexes.counts')
  const countOf = (kind: NodeKind): number => {
    const { start, end } = numbers.rangeOf(kind)
    return end - start
  }
  const counts = {
    articles: countOf('ARTICLE'),
    actors: countOf('ACTOR'),
    statements: countOf('STATEMENT'),
    events: countOf('EVENT'),
    locations: countOf('LOCATION'),
  }
  const orders = <Field extends string>(of: keyof typeof counts, fields: readonly Field[]) =>
    Object.fromEntries(
      fields.map((field) => [field, openOrder(sections, `${of}.${field}`, counts[of])]),
    ) as Orders<Field>
  const lists = <Of extends keyof Listed>(of: Of, count: number): ListsOf<Of> =>
    openLists(sections, numbers, of, count)
  const entries = openTimelineEntries(sections, 'timeline.entries')
  const forms = openForms(sections, 'search', numbers)

  const paths = openPathLinks(sections, 'paths')
  /** What articles cover are the nodes that are linked to them as MENTIONED_IN. */
  const covering = (kind: NodeKind): NodePostings => ({
    of: (id) => {
      const number = numbers.numberOf(id)
      return number === null ? emptyList : paths.mentioned(number, numbers.rangeOf(kind))
    },
  })

  return {
    articles: {
      ...lists('articles', counts.articles),
      covers: covering('ARTICLE'),
      linked: openLinked(sections, 'articles.linked', numbers),
      publishedOn: openIntervals(sections, 'articles.publishedOn', counts.articles),
      orders: {
        ...orders('articles', ['PUBLISHED_ON']),
        SLUG: ordinalOrder(counts.articles),
      },
    },
    actors: {
      ...lists('actors', counts.actors),
      article: covering('ACTOR'),
      names: openNames(sections, 'actors', counts.actors),
      mentionCounts: sections.uint32('actors.mentionCounts'),
      statementCounts: sections.uint32('actors.statementCounts'),
      orders: orders('actors', ['NAME', 'MENTIONS', 'STATEMENTS']),
      related: openRelated(sections, 'actors.related', counts.actors),
    },
    statements: {
      ...lists('statements', counts.statements),
      saidOn: openIntervals(sections, 'statements.saidOn', counts.statements),
      orders: orders('statements', ['SAID_ON', 'POSITION']),
      facets: openStatementColumns(sections, 'statements.facets', numbers),
    },
    events: {
      ...lists('events', counts.events),
      participantInRole: openNumberedPostings(sections, 'events.participantInRole', counts.events),
      time: openIntervals(sections, 'events.time', counts.events),
      killed: openFigures(sections, 'events.killed', counts.events),
      orders: orders('events', ['TIME', 'NAME']),
      facets: openEventColumns(sections, 'events.facets', numbers),
    },
    locations: {
      ...lists('locations', counts.locations),
      article: covering('LOCATION'),
      hasEvents: listed(openOrdinals(sections, 'locations.hasEvents', counts.locations)),
      names: openNames(sections, 'locations', counts.locations),
      isoCode: openIsoCodes(sections, 'locations.isoCode'),
      mentionCounts: sections.uint32('locations.mentionCounts'),
      orders: orders('locations', ['NAME', 'MENTIONS']),
    },
    mentions: {
      ...lists('mentions', mentions),
      article: openStretches(sections, 'mentions.article', numbers),
    },
    positions: lists('positions', positions),
    timeline: {
      ...lists('timeline', entries.length),
      entries,
      time: openIntervals(sections, 'timeline.time', entries.length),
    },
    paths,
    search: { forms, beginningWith: openWords(sections, 'search', forms.sizeAt) },
  }
}

function openLists<Of extends keyof Listed>(
  sections: Sections,
  numbers: NodeNumbers,
  of: Of,
  count: number,
): ListsOf<Of> {
  const { byNode, byText } = indexedLists[of]
  const all: Record<string, NodePostings | PostingLists<string>> = {}
  for (const name of byNode) {
    const postings = openNumberedPostings(sections, `${of}.${name}`, count)
    all[name] = { of: (id: NodeId) => postings.of(numbers.numberOf(id)) }
  }
  for (const name of byText) all[name] = openTextPostings(sections, `${of}.${name}`, count)
  // The names of the table are those of the type.
  return all as unknown as ListsOf<Of>
}
