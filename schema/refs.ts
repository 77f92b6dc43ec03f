/**
 * A reference to every output type that others refer to, with the value that stands behind it. Types
 * refer to each other through these, so that no type file imports another.
 */
import type { ActorId, EventId, LocationId } from '../src/model/node-id.ts'
import type { Passage } from '../src/model/passage.ts'
import type {
  ActorRecord,
  ArticleRecord,
  Attribution,
  AttributionCandidate,
  CasualtiesRecord,
  DatelineRecord,
  Duration,
  EventOrderRecord,
  EventRecord,
  EventReportRecord,
  GroupRecord,
  Link,
  LocationRecord,
  MediumReference,
  MentionRecord,
  NodeRecord,
  OrganizationRecord,
  PathLinkRecord,
  PathRecord,
  PersonRecord,
  PositionRecord,
  Provenance,
  Quantity,
  StateRecord,
  StatementLinkRecord,
  StatementRecord,
  TimeExpressionRecord,
  TimeReference,
} from '../src/model/records.ts'
import type { Segment } from '../src/model/segments.ts'
import type { EventKind, Medium, StatementAct, StatementForm } from '../src/model/vocabulary.ts'
import type {
  CorpusCounts,
  Count,
  EventFacets,
  Highlight,
  StatementFacets,
} from '../src/store/store.ts'
import type { ArticleParagraph } from './article-paragraph.ts'
import { builder } from './builder.ts'

export const NodeRef = builder.interfaceRef<NodeRecord>('Node')
export const ActorRef = builder.interfaceRef<ActorRecord>('Actor')

export const ArticleRef = builder.objectRef<ArticleRecord>('Article')
export const PersonRef = builder.objectRef<PersonRecord>('Person')
export const OrganizationRef = builder.objectRef<OrganizationRecord>('Organization')
export const StateRef = builder.objectRef<StateRecord>('State')
export const GroupRef = builder.objectRef<GroupRecord>('Group')
export const StatementRef = builder.objectRef<StatementRecord>('Statement')
export const EventRef = builder.objectRef<EventRecord>('Event')
export const LocationRef = builder.objectRef<LocationRecord>('Location')

export const ProvenanceRef = builder.objectRef<Provenance>('Provenance')
export const EvidenceRef = builder.objectRef<Passage>('Evidence')
export const TimeReferenceRef = builder.objectRef<TimeReference>('TimeReference')
export const DurationRef = builder.objectRef<Duration>('Duration')
export const QuantityRef = builder.objectRef<Quantity>('Quantity')
export const ActorLinkRef = builder.objectRef<Link<ActorId>>('ActorLink')
export const LocationLinkRef = builder.objectRef<Link<LocationId>>('LocationLink')
export const EventLinkRef = builder.objectRef<Link<EventId>>('EventLink')

export const DatelineRef = builder.objectRef<DatelineRecord>('Dateline')
export const TimeExpressionRef = builder.objectRef<TimeExpressionRecord>('TimeExpression')
export const MentionRef = builder.objectRef<MentionRecord>('Mention')
export const ParagraphRef = builder.objectRef<ArticleParagraph>('Paragraph')
export const SegmentRef = builder.objectRef<Segment>('Segment')

export const PositionRef = builder.objectRef<PositionRecord>('Position')

export const AttributionRef = builder.objectRef<Attribution>('Attribution')
export const AttributionCandidateRef =
  builder.objectRef<AttributionCandidate>('AttributionCandidate')
export const MediumReferenceRef = builder.objectRef<MediumReference>('MediumReference')
export const StatementLinkRef = builder.objectRef<StatementLinkRecord>('StatementLink')

export const EventReportRef = builder.objectRef<EventReportRecord>('EventReport')
export const CasualtiesRef = builder.objectRef<CasualtiesRecord>('Casualties')
export const EventOrderLinkRef = builder.objectRef<EventOrderRecord>('EventOrderLink')

export const HighlightRef = builder.objectRef<Highlight>('Highlight')
export const HighlightFragmentRef =
  builder.objectRef<Highlight['fragments'][number]>('HighlightFragment')
export const PathRef = builder.objectRef<PathRecord>('Path')
export const PathLinkRef = builder.objectRef<PathLinkRecord>('PathLink')
export const CorpusRef = builder.objectRef<CorpusCounts>('Corpus')

export const StatementFacetsRef = builder.objectRef<StatementFacets>('StatementFacets')
export const EventFacetsRef = builder.objectRef<EventFacets>('EventFacets')
export const ActorCountRef = builder.objectRef<Count<ActorId>>('ActorCount')
export const LocationCountRef = builder.objectRef<Count<LocationId>>('LocationCount')
export const StatementActCountRef = builder.objectRef<Count<StatementAct>>('StatementActCount')
export const StatementFormCountRef = builder.objectRef<Count<StatementForm>>('StatementFormCount')
export const MediumCountRef = builder.objectRef<Count<Medium>>('MediumCount')
export const EventKindCountRef = builder.objectRef<Count<EventKind>>('EventKindCount')
export const MonthCountRef = builder.objectRef<Count<string>>('MonthCount')
