/**
 * The one way to read the graph. `schema/` knows this interface and no backend; a backend answers
 * directly (the bundle) or with promises (a database).
 *
 * Laws that every backend keeps:
 * - every lookup and every list is found by an index, never by looking at all records;
 * - lists have a total order: ties end in the slug, so that a sort key names one place for good,
 *   also when the item it was made of has gone;
 * - an id of nothing gives null or an empty list and never throws;
 * - a window with a sort key that no item of the list can have (another order, another list) throws
 *   or rejects with an `InvalidSortKeyError`, which says what a key looks like.
 */
import type {
  ActorEventRecord,
  ActorRecord,
  ArticleRecord,
  EventRecord,
  LocationRecord,
  MentionRecord,
  NodeRecord,
  ParticipantRecord,
  PathRecord,
  PositionRecord,
  RelatedActorRecord,
  StatementRecord,
  SubjectRecord,
  TimeReference,
} from '../model/records.ts'
import type {
  ActorId,
  ArticleId,
  EventId,
  LocationId,
  NodeId,
  StatementId,
} from '../model/node-id.ts'
import type {
  EventKind,
  Medium,
  MentionForm,
  NodeKind,
  ParticipantRole,
  StatementAct,
  StatementForm,
  SubjectRole,
} from '../model/vocabulary.ts'
import type {
  ActorTerm,
  ArticleTerm,
  EventTerm,
  LocationTerm,
  StatementTerm,
  TimelineTerm,
  Where,
} from './where.ts'

export type MaybePromise<T> = T | Promise<T>

/** A place in a list: the values it is sorted by, the slug or id (a text) last. Comparable only within one list and order. */
export type SortKey = readonly (string | number | null)[]

/**
 * The part of a list that is asked for: the `first` or the `last` so many of the items strictly
 * after `after` and strictly before `before`. Exactly one of `first` and `last` is set, 0 or more.
 * The keys need not be of items that are (still) in the list.
 */
export interface PageWindow {
  readonly first: number | null
  readonly last: number | null
  readonly after: SortKey | null
  readonly before: SortKey | null
}

/**
 * One page. `totalCount` counts the whole list, whatever the window. With `first`, `hasNextPage` tells
 * whether the window has more items, and `hasPreviousPage` whether the list has one at or before
 * `after`; with `last` the other way round (Relay specification, pagination algorithm).
 */
export interface Page<Item> {
  readonly items: readonly PageItem<Item>[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly totalCount: () => MaybePromise<number>
}
export interface PageItem<Item> {
  readonly key: SortKey
  readonly item: Item
}

/** How often a value occurs. Lists of them are most frequent first, then by value, at most 50; months in order of time, the latest 50. */
export interface Count<Value> {
  readonly value: Value
  readonly count: number
}
export interface StatementFacets {
  readonly speakers: readonly Count<ActorId>[]
  readonly acts: readonly Count<StatementAct>[]
  readonly forms: readonly Count<StatementForm>[]
  readonly media: readonly Count<Medium>[]
  /** Where it was said, or that it speaks of. */
  readonly locations: readonly Count<LocationId>[]
  /** `YYYY-MM` of the earliest day on which it can have been said; none where that is open. */
  readonly months: readonly Count<string>[]
}
export interface EventFacets {
  readonly kinds: readonly Count<EventKind>[]
  /** Once for each participant, whatever its roles. */
  readonly actors: readonly Count<ActorId>[]
  /** Where a report says that it happened. */
  readonly locations: readonly Count<LocationId>[]
  /** Of the earliest day that a report gives; once for each month, so that disagreeing reports may count twice. */
  readonly months: readonly Count<string>[]
}
export interface FacetedPage<Item, Facets> extends Page<Item> {
  readonly facets: () => MaybePromise<Facets>
}

export type Direction = 'ASC' | 'DESC'
/** Nodes without the value that is ordered by come last in both directions; ties are in ascending order of slug. */
export interface Order<Field extends string> {
  readonly field: Field
  readonly direction: Direction
}
/** POSITION: by the slug of the article, then by where the words begin in it. */
export type StatementOrder = Order<'SAID_ON' | 'POSITION'>
/** TIME: the event's own time, which it has only where all reports agree. Names are compared folded. */
export type EventOrder = Order<'TIME' | 'NAME'>
export type ActorOrder = Order<'NAME' | 'MENTIONS' | 'STATEMENTS'>
export type LocationOrder = Order<'NAME' | 'MENTIONS'>
export type ArticleOrder = Order<'PUBLISHED_ON' | 'SLUG'>

export interface ListQuery<Term, ListOrder> {
  readonly where: Where<Term>
  readonly order: ListOrder
  readonly window: PageWindow
}

export interface MentionQuery {
  /** An article (all its mentions) or another node (everywhere it is mentioned). */
  readonly of: NodeId
  readonly kinds: readonly NodeKind[] | null
  readonly forms: readonly MentionForm[] | null
  readonly window: PageWindow
}

export interface SearchQuery {
  readonly query: string
  readonly kinds: readonly NodeKind[] | null
  readonly window: PageWindow
}
/** A hit: the fields that matched, cut into matching and other fragments; a field's text is shortened around its first matches. */
export interface SearchHit {
  readonly node: NodeRecord
  readonly score: number
  readonly highlights: readonly Highlight[]
}
export interface Highlight {
  readonly field: string
  readonly fragments: readonly { readonly text: string; readonly isMatch: boolean }[]
}

/** An occurrence at its time; an event whose reports disagree on that stands once for each time they give. */
export interface TimelineItem {
  readonly node: StatementRecord | EventRecord
  readonly when: TimeReference
}

export interface CorpusCounts {
  /** The bundle's content hash: lower-case hex SHA-256. */
  readonly version: string
  readonly articles: number
  readonly actors: number
  readonly statements: number
  readonly events: number
  readonly locations: number
}

/** A stretch of an article's text that belongs to a node: a mention, or a span of a statement's content. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly node: NodeId
}

export interface Store {
  corpus(): MaybePromise<CorpusCounts>

  node(id: NodeId): MaybePromise<NodeRecord | null>
  /** In the order asked, null where nothing has that id. */
  nodes(ids: readonly NodeId[]): MaybePromise<readonly (NodeRecord | null)[]>
  article(id: ArticleId): MaybePromise<ArticleRecord | null>
  actor(id: ActorId): MaybePromise<ActorRecord | null>
  statement(id: StatementId): MaybePromise<StatementRecord | null>
  event(id: EventId): MaybePromise<EventRecord | null>
  location(id: LocationId): MaybePromise<LocationRecord | null>
  /** By ISO 3166-1 alpha-2 or 3166-2 code, upper case. */
  locationByIsoCode(code: string): MaybePromise<LocationRecord | null>

  articles(query: ListQuery<ArticleTerm, ArticleOrder>): MaybePromise<Page<ArticleRecord>>
  actors(query: ListQuery<ActorTerm, ActorOrder>): MaybePromise<Page<ActorRecord>>
  statements(
    query: ListQuery<StatementTerm, StatementOrder>,
  ): MaybePromise<FacetedPage<StatementRecord, StatementFacets>>
  events(
    query: ListQuery<EventTerm, EventOrder>,
  ): MaybePromise<FacetedPage<EventRecord, EventFacets>>
  locations(query: ListQuery<LocationTerm, LocationOrder>): MaybePromise<Page<LocationRecord>>

  /** In the order of article, then of place in it, the longer first. */
  mentions(query: MentionQuery): MaybePromise<Page<MentionRecord>>
  /** By title (folded), then by holder, then by body. */
  positionsHeld(holder: ActorId, window: PageWindow): MaybePromise<Page<PositionRecord>>
  positionsWithin(body: ActorId, window: PageWindow): MaybePromise<Page<PositionRecord>>
  /** The events that one actor takes part in, with all its roles in each. `role` null: any; given, the actor has at least that one. */
  actorEvents(
    actor: ActorId,
    role: ParticipantRole | null,
    query: ListQuery<EventTerm, EventOrder>,
  ): MaybePromise<Page<ActorEventRecord>>
  /** In the order of roles in the vocabulary, then of slug. */
  participants(
    event: EventId,
    role: ParticipantRole | null,
    window: PageWindow,
  ): MaybePromise<Page<ParticipantRecord>>
  /** Targets first, then in the order of the article's file. */
  subjects(
    statement: StatementId,
    role: SubjectRole | null,
    window: PageWindow,
  ): MaybePromise<Page<SubjectRecord>>
  /**
   * Most shared statements first, then events, then articles, then by slug. Two candidates of an open
   * attribution do not share the statement. A shared thing is known as the weaker of the two links that
   * join the actors in it: STATED, INFERRED or AMBIGUOUS; the tie as the best of the things is (of the
   * first fifty statements and events each). The evidence is that of both links in the first five
   * things that are known so well, with a note unless STATED; of actors that share only articles it is
   * the best mention of each, or else the best link that the article makes to it, and INFERRED.
   */
  relatedActors(actor: ActorId, window: PageWindow): MaybePromise<Page<RelatedActorRecord>>
  /** Everything to be marked in an article, by start, the longer first, then by id. */
  marks(article: ArticleId): MaybePromise<readonly Mark[]>

  /**
   * Best first, then by id: nodes with more of the words before those with fewer; then names before
   * labels before what is said before articles' texts; then the rarer word, the shorter field. Only the
   * first 32 words count, and stop words only where there is no other; the last may be unfinished, and
   * is then taken for the 64 most frequent words that begin like it. Nothing for a query without a word.
   */
  search(query: SearchQuery): MaybePromise<Page<SearchHit>>
  /**
   * By the earliest day; where only the latest is known, by that, before what begins on it. Then
   * by the latest day (open ends last), then what is certain before what is uncertain or approximate
   * (`?`, `~`, `%` in the EDTF), then by id. Times that are open on both sides come last. Of
   * reports that give the same time (EDTF) the first gives the words and the provenance.
   */
  timeline(where: Where<TimelineTerm>, window: PageWindow): MaybePromise<Page<TimelineItem>>
  /**
   * The shortest chains of at most `maxLength` links, at most `first`, no node twice in one. Links are
   * walked in both directions. Of equally long chains those with only STATED and REFERENCE_DATA links
   * come first, then those with INFERRED, then those with AMBIGUOUS ones; then by the ids of their
   * nodes. Chains with MENTIONED_IN are given only where none without is found of at most `maxLength`
   * links: an article joins everything that it speaks of, which says little. No chain goes over a statement from one
   * candidate for its speaker (MAY_SPEAK) to another. Two nodes are joined by one link at most, of the
   * kind that stands first in the vocabulary, and of that kind by the least doubtful. Looks at a bounded
   * number of links, so that chains through nodes of very many links may be left out. From a node to
   * itself: one path without links.
   */
  paths(
    from: NodeId,
    to: NodeId,
    maxLength: number,
    first: number,
  ): MaybePromise<readonly PathRecord[]>
}
