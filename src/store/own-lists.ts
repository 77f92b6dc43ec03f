/** Lists that stand in one record: the participants of an event, the subjects of a statement, an actor's roles in an event. */
import { slugOf, type ActorId } from '../model/node-id.ts'
import type {
  ActorEventRecord,
  EventRecord,
  ParticipantRecord,
  StatementRecord,
  SubjectRecord,
} from '../model/records.ts'
import { number, sortOrder, text, type SortValues } from '../model/sort-order.ts'
import {
  participantRoles,
  subjectRoles,
  type ParticipantRole,
  type SubjectRole,
} from '../model/vocabulary.ts'
import { joinProvenances } from './join-provenances.ts'
import { listingOf, pageOf, pageWith } from './page.ts'
import type { Page, PageWindow } from './store.ts'

const byRole = sortOrder([number(), text()])
const byRoleAndPlace = sortOrder([number(), number(), text()])

export function participantsOf(
  event: EventRecord | null,
  role: ParticipantRole | null,
  window: PageWindow,
): Page<ParticipantRecord> {
  const keyOf = (participant: ParticipantRecord): SortValues => [
    participantRoles.indexOf(participant.role),
    slugOf(participant.actor),
  ]
  const participants = (event?.participants ?? [])
    .filter((participant) => role === null || participant.role === role)
    .toSorted((a, b) => byRole.compare(keyOf(a), keyOf(b)))
  return pageOf(listingOf(participants, keyOf, byRole), byRole, window)
}

export function subjectsOf(
  statement: StatementRecord | null,
  role: SubjectRole | null,
  window: PageWindow,
): Page<SubjectRecord> {
  const subjects = (statement?.subjects ?? [])
    .map((subject, place) => ({
      subject,
      key: [subjectRoles.indexOf(subject.role), place, subject.node] satisfies SortValues,
    }))
    .filter(({ subject }) => role === null || subject.role === role)
    .toSorted((a, b) => byRoleAndPlace.compare(a.key, b.key))
  const page = pageOf(
    listingOf(subjects, ({ key }) => key, byRoleAndPlace),
    byRoleAndPlace,
    window,
  )
  return pageWith(page, ({ subject }) => subject)
}

/**
 * All roles of the actor, in the order of the vocabulary, also where the list was narrowed to one.
 * @param event One that the actor takes part in.
 */
export function actorEventOf(actor: ActorId, event: EventRecord): ActorEventRecord {
  const [first, ...others] = event.participants
    .filter((participant) => participant.actor === actor)
    .toSorted((a, b) => participantRoles.indexOf(a.role) - participantRoles.indexOf(b.role))
  if (first === undefined) {
    throw new Error(`Cannot tell the roles of "${actor}": expected a participant of "${event.id}"`)
  }
  return {
    event,
    roles: [first, ...others].map(({ role }) => role),
    provenance: joinProvenances(
      first.provenance,
      others.map(({ provenance }) => provenance),
    ),
  }
}
