/** The form of the record of an event. */
import type { EventId } from '../node-id.ts'
import type {
  CasualtiesRecord,
  EventOrderRecord,
  EventRecord,
  EventReportRecord,
  ParticipantRecord,
} from '../records.ts'
import { casualtyKinds, eventKinds, eventModalities, participantRoles } from '../vocabulary.ts'
import { withLongLists, type Coder } from './coder.ts'
import {
  describeActorLink,
  describeDuration,
  describeLocationLink,
  describeQuantity,
  describeStatementLink,
  describeTime,
} from './describe-measures.ts'

/** Everybody may report an event: its lists can be long. */
export function describeEvent(coder: Coder, event: EventRecord | undefined): EventRecord {
  const provenance = coder.provenance(event?.provenance)
  const name = coder.string(event?.name)
  const label = coder.stringLike(name, event?.label)
  const eventKind = coder.oneOf(eventKinds, event?.eventKind)
  const modality = coder.nullableOneOf(eventModalities, event?.modality)
  const time = coder.nullable(describeTime, event?.time)
  const location = coder.nullable(describeLocationLink, event?.location)
  const reports = coder.longList(describeReport, event?.reports)
  const participants = coder.longList(describeParticipant, event?.participants)
  const casualties = coder.longList(describeCasualties, event?.casualties)
  const links = coder.longList(describeStatementLink, event?.links)
  const linkedFrom = coder.longList(describeStatementLink, event?.linkedFrom)
  const precededBy = coder.longList(describeOrder, event?.precededBy)
  const followedBy = coder.longList(describeOrder, event?.followedBy)
  const record: EventRecord = {
    nodeKind: 'EVENT',
    id: coder.id as EventId,
    slug: coder.slug,
    label,
    name,
    eventKind,
    modality,
    time,
    location,
    reports: reports.now,
    participants: participants.now,
    casualties: casualties.now,
    links: links.now,
    linkedFrom: linkedFrom.now,
    precededBy: precededBy.now,
    followedBy: followedBy.now,
    provenance,
  }
  return withLongLists(record, {
    reports,
    participants,
    casualties,
    links,
    linkedFrom,
    precededBy,
    followedBy,
  })
}

function describeReport(coder: Coder, report: EventReportRecord | undefined): EventReportRecord {
  return {
    article: coder.article(report?.article),
    modality: coder.oneOf(eventModalities, report?.modality),
    provenance: coder.provenance(report?.provenance),
    accordingTo: coder.list(describeActorLink, report?.accordingTo),
    time: coder.nullable(describeTime, report?.time),
    duration: coder.nullable(describeDuration, report?.duration),
    location: coder.nullable(describeLocationLink, report?.location),
  }
}

function describeParticipant(
  coder: Coder,
  participant: ParticipantRecord | undefined,
): ParticipantRecord {
  return {
    actor: coder.node('ACTOR', participant?.actor),
    role: coder.oneOf(participantRoles, participant?.role),
    provenance: coder.provenance(participant?.provenance),
  }
}

function describeCasualties(
  coder: Coder,
  casualties: CasualtiesRecord | undefined,
): CasualtiesRecord {
  return {
    article: coder.article(casualties?.article),
    kind: coder.oneOf(casualtyKinds, casualties?.kind),
    provenance: coder.provenance(casualties?.provenance),
    count: describeQuantity(coder, casualties?.count),
    group: coder.nullableNode('ACTOR', casualties?.group),
    accordingTo: coder.nullable(describeActorLink, casualties?.accordingTo),
  }
}

function describeOrder(coder: Coder, order: EventOrderRecord | undefined): EventOrderRecord {
  return {
    event: coder.node('EVENT', order?.event),
    provenance: coder.provenance(order?.provenance),
    interval: coder.nullable(describeDuration, order?.interval),
  }
}
