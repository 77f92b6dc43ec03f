/** The records of events: what the articles report of each, and what they agree on. */
import type { AuthoredArticleEvent } from '../authoring/article-file.ts'
import type { AuthoredFile } from '../authoring/corpus.ts'
import type { EventFile } from '../authoring/registry-files.ts'
import { encodeNodeId, type LocationId } from '../model/node-id.ts'
import type {
  CasualtiesRecord,
  EventRecord,
  EventReportRecord,
  ParticipantRecord,
  Provenance,
} from '../model/records.ts'
import { participantRoles } from '../model/vocabulary.ts'
import { agreedClaim } from './agreed-claim.ts'
import { agreedLink } from './agreed-link.ts'
import { agreedTime } from './agreed-time.ts'
import { actorLink, locationLink } from './article-links.ts'
import { claimProvenance } from './claim-provenance.ts'
import { compareText } from './compare-text.ts'
import type { Entry } from './entries-by-slug.ts'
import type { EventOrder } from './event-order.ts'
import { groupBy } from './group-by.ts'
import { durationOf, quantityOf } from './measures.ts'
import { mergeProvenance } from './merge-provenance.ts'
import type { OccurrenceLinks } from './occurrence-links.ts'
import { timeReference } from './time-reference.ts'

export interface EventSources {
  readonly links: OccurrenceLinks
  readonly order: EventOrder
  /** Whether the one location lies in the other, at any depth. */
  readonly liesIn: (inner: LocationId, outer: LocationId) => boolean
  /** How the best known claim that refers to it is known: what is known of an event without a report. */
  readonly referred: Provenance | null
}

/** `entries`: what the articles report of it, in order of publication. */
export function compileEvent(
  { slug, content }: AuthoredFile<EventFile>,
  entries: readonly Entry<AuthoredArticleEvent>[],
  { links, order, liesIn, referred }: EventSources,
): EventRecord {
  const id = encodeNodeId('EVENT', slug)
  const reports = entries.map(reportOf)
  const provenances = reports.map(({ provenance }) => provenance)
  const modality = agreedClaim(
    reports.map((report) => ({ value: report.modality, provenance: report.provenance })),
    (value) => value,
  )
  return {
    nodeKind: 'EVENT',
    id,
    slug,
    label: content.label ?? content.name,
    name: content.name,
    eventKind: content.kind,
    modality: modality?.value ?? null,
    time: agreedTime(reports.flatMap(({ time }) => time ?? [])),
    location: agreedLink(
      reports.flatMap(({ location }) => location ?? []),
      liesIn,
    ),
    reports,
    participants: participantsOf(entries),
    casualties: entries.flatMap(casualtiesOf),
    links: links.from(id),
    linkedFrom: links.to(id),
    precededBy: order.precededBy(id),
    followedBy: order.followedBy(id),
    provenance: mergeProvenance(
      provenances.length === 0 && referred !== null ? [referred] : provenances,
    ),
  }
}

function reportOf({ article, content }: Entry<AuthoredArticleEvent>): EventReportRecord {
  return {
    article: article.id,
    modality: content.modality,
    accordingTo: (content.accordingTo ?? []).map((link) => actorLink(article, link)),
    time: timeReference(article, content.time),
    duration: durationOf(content.duration),
    location: locationLink(article, content.location),
    provenance: claimProvenance(article, content),
  }
}

/** One for each actor and role, in the order of roles in the vocabulary, then of slugs. */
function participantsOf(
  entries: readonly Entry<AuthoredArticleEvent>[],
): readonly ParticipantRecord[] {
  const participants = entries.flatMap(({ article, content }) =>
    (content.participants ?? []).map((participant) => ({
      actor: encodeNodeId('ACTOR', participant.actor),
      role: participant.role,
      provenance: claimProvenance(article, participant),
    })),
  )
  return [...groupBy(participants, ({ actor, role }) => `${role} ${actor}`).values()]
    .map((group) => ({
      ...group[0],
      provenance: mergeProvenance(group.map(({ provenance }) => provenance)),
    }))
    .toSorted(compareParticipants)
}

function compareParticipants(left: ParticipantRecord, right: ParticipantRecord): number {
  return (
    participantRoles.indexOf(left.role) - participantRoles.indexOf(right.role) ||
    compareText(left.actor, right.actor)
  )
}

function casualtiesOf({
  article,
  content,
}: Entry<AuthoredArticleEvent>): readonly CasualtiesRecord[] {
  return (content.casualties ?? []).map((casualties) => ({
    kind: casualties.kind,
    count: quantityOf(casualties.count),
    group: casualties.group === undefined ? null : encodeNodeId('ACTOR', casualties.group),
    accordingTo:
      casualties.accordingTo === undefined ? null : actorLink(article, casualties.accordingTo),
    article: article.id,
    provenance: claimProvenance(article, casualties),
  }))
}
