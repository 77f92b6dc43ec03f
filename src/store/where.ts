/**
 * What a list is narrowed by: terms of one kind of node under all, any and not. A backend turns it
 * into posting lists or SQL; `schema/` makes it of the API's filter inputs and of the place where a
 * list stands (an actor's statements are all statements with that speaker).
 */
import type {
  ActorId,
  ArticleId,
  EventId,
  LocationId,
  NodeId,
  StatementId,
} from '../model/node-id.ts'
import type {
  ActorKind,
  EventKind,
  EventModality,
  LocationKind,
  Medium,
  OccurrenceKind,
  ParticipantRole,
  ProvenanceStatus,
  StatementAct,
  StatementForm,
  StatementLinkKind,
} from '../model/vocabulary.ts'

/** `{ all: [] }` holds of everything, `{ any: [] }` of nothing. */
export type Where<Term> =
  | { readonly all: readonly Where<Term>[] }
  | { readonly any: readonly Where<Term>[] }
  | { readonly not: Where<Term> }
  | Term

/** ISO 8601 calendar dates, inclusive, null for an open side. Holds of what can fall inside; never of what has no time. */
export interface DateSpan {
  readonly from: string | null
  readonly to: string | null
}

/**
 * Every word occurs (folded, by word form) in the node's own text: the headline and text of an article,
 * the content of a statement, the name and label of an event. Holds of
 * nothing for a text without a word.
 */
interface TextTerm {
  readonly term: 'text'
  readonly text: string
}
/** The node is part of what that article says: it mentions it, or makes it an end of a link. */
interface InArticleTerm {
  readonly term: 'article'
  readonly article: ArticleId
}

export type ArticleTerm =
  | { readonly term: 'publishedOn'; readonly span: DateSpan }
  | TextTerm
  /** Mentions, or says something of, that actor, location, event or statement. */
  | { readonly term: 'covers'; readonly node: ActorId | LocationId | EventId | StatementId }
  /** A language range (RFC 4647, basic filtering): `en` holds of `en-GB` too. Case does not count. */
  | { readonly term: 'language'; readonly language: string }

export type ActorTerm =
  | { readonly term: 'kind'; readonly anyOf: readonly ActorKind[] }
  /** Its country, its nationality, or the territory of the state that it is. */
  | { readonly term: 'country'; readonly location: LocationId }
  /** Part of the name, of an alias or of the abbreviation, folded. Holds of nothing for an empty text. */
  | { readonly term: 'name'; readonly part: string }
  | { readonly term: 'positionWithin'; readonly body: ActorId }
  | InArticleTerm

export type StatementTerm =
  | { readonly term: 'speaker'; readonly anyOf: readonly ActorId[] }
  | { readonly term: 'candidate'; readonly anyOf: readonly ActorId[] }
  | { readonly term: 'target'; readonly anyOf: readonly NodeId[] }
  | { readonly term: 'about'; readonly anyOf: readonly NodeId[] }
  | { readonly term: 'addressee'; readonly anyOf: readonly ActorId[] }
  | { readonly term: 'act'; readonly anyOf: readonly StatementAct[] }
  | { readonly term: 'form'; readonly anyOf: readonly StatementForm[] }
  /** The statement's own medium; that of an open reading does not count. */
  | { readonly term: 'medium'; readonly anyOf: readonly Medium[] }
  | { readonly term: 'platform'; readonly anyOf: readonly ActorId[] }
  | { readonly term: 'saidOn'; readonly span: DateSpan }
  /** Said in that location or in one inside it. */
  | { readonly term: 'saidIn'; readonly location: LocationId }
  /** About that event, or made at it. */
  | { readonly term: 'event'; readonly event: EventId }
  /** The speaker is open, and by one of the readings it was said at or in that event. */
  | { readonly term: 'possibleOccasion'; readonly event: EventId }
  /** About that location or said there; `within`: or one inside it. */
  | { readonly term: 'location'; readonly location: LocationId; readonly within: boolean }
  | { readonly term: 'attribution'; readonly anyOf: readonly ProvenanceStatus[] }
  | { readonly term: 'linkKind'; readonly anyOf: readonly StatementLinkKind[] }
  | { readonly term: 'isGeneric'; readonly value: boolean }
  /** The article says that it was not said. */
  | { readonly term: 'isNegated'; readonly value: boolean }
  | InArticleTerm
  | TextTerm

export type EventTerm =
  | { readonly term: 'kind'; readonly anyOf: readonly EventKind[] }
  /** The modality in any report. */
  | { readonly term: 'modality'; readonly anyOf: readonly EventModality[] }
  /** One of the actors has the role; null on either side: any. */
  | {
      readonly term: 'participant'
      readonly anyOf: readonly ActorId[] | null
      readonly role: ParticipantRole | null
    }
  /** The location in any report; `within`: or one inside it. */
  | { readonly term: 'location'; readonly location: LocationId; readonly within: boolean }
  /** The time in any report. */
  | { readonly term: 'time'; readonly span: DateSpan }
  /** Any article's highest figure of people killed: of a range its upper end, of "at least" that number. */
  | { readonly term: 'killedAtLeast'; readonly count: number }
  | InArticleTerm
  | TextTerm

export type LocationTerm =
  | { readonly term: 'kind'; readonly anyOf: readonly LocationKind[] }
  /** Inside that location, at any depth. */
  | { readonly term: 'within'; readonly location: LocationId }
  /** Inside that location, directly. */
  | { readonly term: 'containedIn'; readonly location: LocationId }
  | { readonly term: 'name'; readonly part: string }
  /** A report places an event, of whatever modality, in it or in a location inside it. */
  | { readonly term: 'hasEvents'; readonly value: boolean }
  | InArticleTerm

/** Of an event's entry, modality, location and article are those of the reports that give its time; where all agree on one, of all that give any. */
export type TimelineTerm =
  | { readonly term: 'occurrenceKind'; readonly anyOf: readonly OccurrenceKind[] }
  /** Of events; never holds of a statement. */
  | { readonly term: 'modality'; readonly anyOf: readonly EventModality[] }
  /** A statement said not to have been said, or an event that by all of these reports did not happen. */
  | { readonly term: 'isNegated'; readonly value: boolean }
  /** One of them speaks (settled), is addressed or spoken of, or takes part. */
  | { readonly term: 'actor'; readonly anyOf: readonly ActorId[] }
  /** Happened in, was said in, or (a statement) is about that location or one inside it. */
  | { readonly term: 'location'; readonly location: LocationId }
  /** The time of the entry itself. */
  | { readonly term: 'time'; readonly span: DateSpan }
  | InArticleTerm
