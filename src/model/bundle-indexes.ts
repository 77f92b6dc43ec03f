/**
 * The indexes of a corpus as the compiler makes them, before they are written to a bundle. A node, mention, position or timeline entry stands in them
 * as its ordinal: its place in the bundle's list of that kind. Lists of ordinals are ascending and
 * without repetition unless said otherwise. Keyed lists are arrays of pairs in the order of their
 * keys, not objects, so that `__proto__` is a key like any other.
 */
import type { Provenance } from './records.ts'

export type Ordinals = readonly number[]

/** Which ordinals have a value: posting lists by key. A key that is not there has none. */
export type Postings = readonly (readonly [key: string, ordinals: Ordinals])[]

/** A time of an ordinal in days from 1970-01-01, null on an open side; sorted by the earliest day, open ones first. */
export type Intervals = readonly (readonly [
  earliest: number | null,
  latest: number | null,
  ordinal: number,
])[]

/** Every ordinal once. Turned around it is the descending order, but that ties stay and what has no value stays last. */
export interface OrderedOrdinals {
  readonly ascending: Ordinals
  /** The places at which others begin than those that tie with the one before: with 0, ascending. */
  readonly ties: readonly number[]
  /** How many have a value: they come first. */
  readonly valued: number
}

/** Names by their parts: every sequence of one, two and three characters of the folded names. */
export interface NameIndex {
  readonly grams: Postings
  /** The folded names of each ordinal. */
  readonly names: readonly (readonly string[])[]
}

/** The order of slugs is that of the records. */
export interface ArticleIndexes {
  /**
   * What it covers though it neither mentions nor reports it, and how that is known: ordinals of
   * articles, ascending, then numbers of nodes, ascending.
   */
  readonly linked: readonly (readonly [article: number, node: number, provenance: Provenance])[]
  /** By every leading part of the language tag, lower case: `zh-hant-tw`, `zh-hant`, `zh`. */
  readonly language: Postings
  readonly publishedOn: Intervals
  readonly orders: Readonly<Record<'PUBLISHED_ON', OrderedOrdinals>>
}

export interface ActorIndexes {
  readonly kind: Postings
  readonly country: Postings
  readonly positionWithin: Postings
  readonly names: NameIndex
  readonly mentionCounts: readonly number[]
  readonly statementCounts: readonly number[]
  readonly orders: Readonly<Record<'NAME' | 'MENTIONS' | 'STATEMENTS', OrderedOrdinals>>
  /** For each actor those that share something with it, most first, as four numbers each: actor, statements, events, articles that cover both. */
  readonly related: readonly (readonly number[])[]
}

export interface StatementIndexes {
  readonly speaker: Postings
  readonly candidate: Postings
  readonly target: Postings
  readonly about: Postings
  readonly addressee: Postings
  readonly act: Postings
  readonly form: Postings
  readonly medium: Postings
  readonly platform: Postings
  /** Said in it or in a location inside it. */
  readonly saidIn: Postings
  readonly event: Postings
  /** One of its candidates would have said it at or in the event. */
  readonly possibleOccasion: Postings
  readonly location: Postings
  /** About it or said in it, or a location inside it. */
  readonly locationWithin: Postings
  readonly attribution: Postings
  readonly linkKind: Postings
  /** By `true` and `false`. */
  readonly isGeneric: Postings
  /** By `true` and `false`. */
  readonly isNegated: Postings
  readonly article: Postings
  /** Brings the actor and others together: see `statementActors`. */
  readonly actor: Postings
  readonly saidOn: Intervals
  readonly orders: Readonly<Record<'SAID_ON' | 'POSITION', OrderedOrdinals>>
}

export interface EventIndexes {
  readonly kind: Postings
  readonly modality: Postings
  readonly participant: Postings
  readonly role: Postings
  /** By `ROLE actor:slug`. */
  readonly participantInRole: Postings
  readonly location: Postings
  readonly locationWithin: Postings
  readonly article: Postings
  readonly time: Intervals
  /** Events with a figure of people killed, by the highest figure, then ascending. */
  readonly killed: readonly (readonly [count: number, ordinal: number])[]
  readonly orders: Readonly<Record<'TIME' | 'NAME', OrderedOrdinals>>
}

export interface LocationIndexes {
  readonly kind: Postings
  readonly within: Postings
  readonly containedIn: Postings
  readonly hasEvents: Ordinals
  readonly names: NameIndex
  readonly isoCode: readonly (readonly [code: string, ordinal: number])[]
  readonly mentionCounts: readonly number[]
  readonly orders: Readonly<Record<'NAME' | 'MENTIONS', OrderedOrdinals>>
}

export interface MentionIndexes {
  /** By the mentioned node. */
  readonly node: Postings
  readonly article: Postings
  readonly nodeKind: Postings
  readonly form: Postings
}

export interface PositionIndexes {
  readonly holder: Postings
  readonly within: Postings
}

export interface TimelineIndexes {
  /** In the order of the timeline: the node's number, and the place of the report that first gives the time (of a statement: -1). */
  readonly entries: readonly (readonly [node: number, report: number])[]
  readonly occurrenceKind: Postings
  readonly modality: Postings
  /** By `true` and `false`: said not to have been said, or by all reports of that time not to have happened. */
  readonly isNegated: Postings
  readonly actor: Postings
  readonly locationWithin: Postings
  readonly article: Postings
  readonly time: Intervals
}

/**
 * What links a node to its neighbours, from either end: for each node number its links, packed as
 * `packPathLink` does. One link a neighbour, of the first kind there is; links of the kind
 * MENTIONED_IN after the others, each part by neighbour.
 */
export interface PathIndexes {
  readonly links: readonly (readonly number[])[]
}

/** The inverted index of the words of all searchable fields. */
export interface SearchIndexes {
  /**
   * By word form, in the order of code points. `weight` says how rare it is, in thousandths;
   * `postings` are packed as `packPosting` does, in the order of nodes.
   */
  readonly forms: readonly (readonly [form: string, weight: number, postings: readonly number[]])[]
  /** Every folded word, in the order of code points, with the place of its form. */
  readonly words: readonly (readonly [word: string, form: number])[]
}

export interface Indexes {
  readonly articles: ArticleIndexes
  readonly actors: ActorIndexes
  readonly statements: StatementIndexes
  readonly events: EventIndexes
  readonly locations: LocationIndexes
  readonly mentions: MentionIndexes
  readonly positions: PositionIndexes
  readonly timeline: TimelineIndexes
  readonly paths: PathIndexes
  readonly search: SearchIndexes
}
