/**
 * The records of the served graph: what compiling makes, a store reads, and the schema resolves.
 * They are plain JSON: ids instead of references, null for "the article does not say", never
 * undefined. Offsets are Unicode code points from the start of an article's text, end exclusive.
 */
import type { ActorId, ArticleId, EventId, LocationId, NodeId, StatementId } from './node-id.ts'
import type {
  CasualtyKind,
  EventKind,
  EventModality,
  LocationKind,
  Medium,
  MentionForm,
  OrganizationKind,
  ParticipantRole,
  PathLinkKind,
  ProvenanceStatus,
  StatementAct,
  StatementForm,
  StatementLinkKind,
  SubjectRole,
} from './vocabulary.ts'

// ---- how we know

/** A passage: `text[start:end]` of an article. */
export interface Span {
  readonly article: ArticleId
  readonly start: number
  readonly end: number
}

/** How a fact is known. `evidence` is empty exactly where the status is REFERENCE_DATA; `note` is null only where the status is STATED. */
export interface Provenance {
  readonly status: ProvenanceStatus
  readonly evidence: readonly Span[]
  readonly note: string | null
}

/** A moment. `earliest` and `latest` are ISO 8601 calendar dates, null on an open or unknown side. */
export interface TimeReference {
  readonly edtf: string
  readonly earliest: string | null
  readonly latest: string | null
  readonly asWritten: string | null
  readonly provenance: Provenance
}

/** ISO 8601 durations: `P40Y`. `max` is the upper end of a range, null where there is one figure. */
export interface Duration {
  readonly iso: string
  readonly max: string | null
  readonly approximate: boolean
  readonly asWritten: string | null
}

export interface Quantity {
  readonly min: number | null
  readonly max: number | null
  readonly approximate: boolean
  readonly asWritten: string | null
}

/** A link to a node, with its own provenance. */
export interface Link<Id extends NodeId = NodeId> {
  readonly node: Id
  readonly provenance: Provenance
}

interface NodeRecordBase<Id extends NodeId> {
  readonly id: Id
  readonly slug: string
  readonly label: string
}

// ---- articles

export interface ArticleRecord extends NodeRecordBase<ArticleId> {
  readonly nodeKind: 'ARTICLE'
  readonly headline: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly licence: string | null
  readonly dateline: DatelineRecord | null
  readonly publishedOn: TimeReference | null
  /** A BCP 47 tag. */
  readonly language: string
  readonly text: string
  /** Lower-case hex, of the UTF-8 bytes of `text`. */
  readonly sha256: string
  /** Whether every character of `text` is one UTF-16 unit, so that code points are string indices. */
  readonly isBmp: boolean
  /** `[start, end)` of each paragraph, in order. */
  readonly paragraphs: readonly (readonly [number, number])[]
  /** `[start, end)` of each sentence, in order; a sentence lies inside one paragraph. */
  readonly sentences: readonly (readonly [number, number])[]
  /** In the order of the text. */
  readonly timeExpressions: readonly TimeExpressionRecord[]
}

export interface DatelineRecord {
  readonly text: string
  readonly location: LocationId
  readonly provenance: Provenance
}

export interface TimeExpressionRecord {
  readonly asWritten: string
  readonly time: TimeReference | null
  readonly duration: Duration | null
  readonly refersTo: readonly (StatementId | EventId)[]
  readonly provenance: Provenance
}

/** A noun phrase that denotes a node. */
export interface MentionRecord {
  readonly node: NodeId
  readonly form: MentionForm
  readonly span: Span
  readonly provenance: Provenance
}

// ---- actors

interface ActorRecordBase extends NodeRecordBase<ActorId> {
  readonly nodeKind: 'ACTOR'
  readonly name: string
  readonly aliases: readonly string[]
  readonly country: Link<LocationId> | null
  readonly provenance: Provenance
}
export interface PersonRecord extends ActorRecordBase {
  readonly actorKind: 'PERSON'
}
export interface OrganizationRecord extends ActorRecordBase {
  readonly actorKind: 'ORGANIZATION'
  readonly organizationKind: OrganizationKind
  readonly kindProvenance: Provenance
  readonly abbreviation: string | null
  /** Null where there is no abbreviation. */
  readonly abbreviationProvenance: Provenance | null
}
export interface StateRecord extends ActorRecordBase {
  readonly actorKind: 'STATE'
  readonly isoCode: string | null
  readonly location: LocationId
}
export interface GroupRecord extends ActorRecordBase {
  readonly actorKind: 'GROUP'
  readonly size: Quantity | null
  /** Null where there is no size. */
  readonly sizeProvenance: Provenance | null
  readonly nationality: Link<LocationId> | null
}
export type ActorRecord = PersonRecord | OrganizationRecord | StateRecord | GroupRecord

export interface PositionRecord {
  readonly title: string
  readonly within: ActorId | null
  readonly holder: ActorId
  readonly since: TimeReference | null
  readonly until: TimeReference | null
  readonly provenance: Provenance
}

// ---- statements

export interface MediumReference {
  readonly medium: Medium
  readonly platform: ActorId | null
  readonly provenance: Provenance
}

export interface AttributionCandidate {
  readonly speaker: ActorId
  readonly medium: MediumReference | null
  readonly saidOn: TimeReference | null
  readonly occasion: Link<EventId> | null
  readonly provenance: Provenance
}

export interface Attribution {
  readonly attributedAs: string | null
  readonly candidates: readonly AttributionCandidate[]
  readonly reportedBy: StatementId | null
  readonly provenance: Provenance
}

/** One end of a link between statements and events, seen from the other end. */
export interface StatementLinkRecord {
  readonly kind: StatementLinkKind
  /** Null where the article names no other end; `asWritten` then has its words. */
  readonly node: StatementId | EventId | null
  readonly asWritten: string | null
  readonly provenance: Provenance
}

export interface StatementRecord extends NodeRecordBase<StatementId> {
  readonly nodeKind: 'STATEMENT'
  readonly article: ArticleId
  /** The words as printed, without outer quotation marks; parts of a split quotation joined by ` … `. */
  readonly content: string
  readonly contentEvidence: readonly Span[]
  readonly form: StatementForm
  readonly act: StatementAct
  readonly cue: string | null
  readonly cueEvidence: readonly Span[]
  readonly isGeneric: boolean
  readonly isNegated: boolean
  readonly speaker: ActorId | null
  readonly attribution: Attribution
  readonly medium: MediumReference | null
  readonly saidOn: TimeReference | null
  readonly occasion: Link<EventId> | null
  readonly location: Link<LocationId> | null
  readonly addressees: readonly Link<ActorId>[]
  /** In the order in which the article's file gives them. */
  readonly subjects: readonly SubjectRecord[]
  /** The statements that are told within this one, in the order of slugs: whose `attribution.reportedBy` it is. */
  readonly reports: readonly StatementId[]
  readonly links: readonly StatementLinkRecord[]
  readonly linkedFrom: readonly StatementLinkRecord[]
  readonly provenance: Provenance
}

export type SubjectId = ActorId | EventId | LocationId
export interface SubjectRecord {
  readonly node: SubjectId
  readonly role: SubjectRole
  readonly provenance: Provenance
}

// ---- events

export interface EventReportRecord {
  readonly article: ArticleId
  readonly modality: EventModality
  /** Empty: the article says so in its own voice. */
  readonly accordingTo: readonly Link<ActorId>[]
  readonly time: TimeReference | null
  readonly duration: Duration | null
  readonly location: Link<LocationId> | null
  readonly provenance: Provenance
}

export interface CasualtiesRecord {
  readonly kind: CasualtyKind
  readonly count: Quantity
  readonly group: ActorId | null
  readonly accordingTo: Link<ActorId> | null
  readonly article: ArticleId
  readonly provenance: Provenance
}

export interface EventOrderRecord {
  readonly event: EventId
  readonly interval: Duration | null
  readonly provenance: Provenance
}

export interface EventRecord extends NodeRecordBase<EventId> {
  readonly nodeKind: 'EVENT'
  readonly name: string
  readonly eventKind: EventKind
  /** Null where reports disagree; so are `time` and `location`, which are null as well where no report gives one. Of reports that agree but for how exact they are, the most exact. */
  readonly modality: EventModality | null
  readonly time: TimeReference | null
  readonly location: Link<LocationId> | null
  /** One an article, in order of publication (articles without a date last), then of slug. */
  readonly reports: readonly EventReportRecord[]
  /** One for each actor and role, over all reports. */
  readonly participants: readonly ParticipantRecord[]
  readonly casualties: readonly CasualtiesRecord[]
  readonly links: readonly StatementLinkRecord[]
  readonly linkedFrom: readonly StatementLinkRecord[]
  readonly precededBy: readonly EventOrderRecord[]
  readonly followedBy: readonly EventOrderRecord[]
  readonly provenance: Provenance
}

export interface ParticipantRecord {
  readonly actor: ActorId
  readonly role: ParticipantRole
  readonly provenance: Provenance
}

// ---- locations

export interface LocationRecord extends NodeRecordBase<LocationId> {
  readonly nodeKind: 'LOCATION'
  readonly name: string
  readonly aliases: readonly string[]
  readonly locationKind: LocationKind
  readonly isoCode: string | null
  /** WGS 84, decimal degrees, north positive. */
  readonly latitude: number | null
  /** WGS 84, decimal degrees, east positive. */
  readonly longitude: number | null
  /** Where code and coordinates come from; null where there are none. */
  readonly gazetteer: Provenance | null
  readonly containedIn: Link<LocationId> | null
  /** Nearest first. */
  readonly ancestors: readonly LocationId[]
  readonly adjacentTo: readonly Link<LocationId>[]
  readonly provenance: Provenance
}

// ---- what is derived from several records

export type NodeRecord =
  | ArticleRecord
  | ActorRecord
  | StatementRecord
  | EventRecord
  | LocationRecord

/** An actor that shares statements, events or articles with another: how many of each, and how that is known. */
export interface RelatedActorRecord {
  readonly actor: ActorId
  readonly statements: number
  readonly events: number
  readonly articles: number
  readonly provenance: Provenance
}

/** An event of an actor, with all of the actor's roles in it. */
export interface ActorEventRecord {
  readonly event: EventRecord
  readonly roles: readonly ParticipantRole[]
  readonly provenance: Provenance
}

export interface PathLinkRecord {
  readonly from: NodeId
  readonly to: NodeId
  readonly kind: PathLinkKind
  /** The part that the actor has in the event; null where the kind is not PARTICIPATES_IN. */
  readonly role: ParticipantRole | null
  /**
   * Whether the event happened, of the kinds PARTICIPATES_IN and HAPPENS_IN; null where its reports
   * disagree. Of SPEAKS, MAY_SPEAK, SAID_IN, SAID_AT and PUBLISHED_ON: NEGATED where the article says
   * that it was not said, else null; of all other kinds null.
   */
  readonly modality: EventModality | null
  readonly provenance: Provenance
}

export interface PathRecord {
  /** One more than `links`, from the one end to the other. */
  readonly nodes: readonly NodeId[]
  readonly links: readonly PathLinkRecord[]
}

/** Every record of a corpus, each list in the order of slugs, mentions and positions in the order of article, place in it and node. */
export interface Records {
  readonly articles: readonly ArticleRecord[]
  readonly actors: readonly ActorRecord[]
  readonly statements: readonly StatementRecord[]
  readonly events: readonly EventRecord[]
  readonly locations: readonly LocationRecord[]
  readonly mentions: readonly MentionRecord[]
  readonly positions: readonly PositionRecord[]
}
