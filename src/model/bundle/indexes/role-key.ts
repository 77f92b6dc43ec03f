/** The key of the events in which an actor has a role. */
import type { NodeNumbers } from '../../node-numbers.ts'
import { participantRoles, type ParticipantRole } from '../../vocabulary.ts'

/** The place of the role in `participantRoles` times the number of nodes, and the number of the actor. */
export function roleKey(role: ParticipantRole, actor: number, { size }: NodeNumbers): number {
  return participantRoles.indexOf(role) * size + actor
}
