/** The actors that one statement brings together. */
import { candidateProvenance } from './candidate-provenance.ts'
import type { Link, Provenance, StatementRecord } from './records.ts'
import { kindOf, type ActorId, type NodeId } from './node-id.ts'

export interface StatementActor extends Link<ActorId> {
  /** Whether the link is that of a candidate of an open attribution. */
  readonly isCandidate: boolean
}

/** Its speaker or candidates, its addressees and the actors that it speaks of, each as often as it is linked. */
export function statementActors(statement: StatementRecord): readonly StatementActor[] {
  const links: StatementActor[] = []
  const add = (node: ActorId, provenance: Provenance, isCandidate = false): void =>
    void links.push({ node, provenance, isCandidate })
  const { speaker, attribution } = statement
  if (speaker !== null) add(speaker, attribution.provenance)
  for (const candidate of attribution.candidates) {
    add(candidate.speaker, candidateProvenance(attribution, candidate), true)
  }
  for (const { node, provenance } of statement.addressees) add(node, provenance)
  for (const { node, provenance } of statement.subjects) {
    if (isActorId(node)) add(node, provenance)
  }
  return links
}

/** Whether both links of a statement can hold: of its candidates only one has spoken. */
export function canBothHold(a: StatementActor, b: StatementActor): boolean {
  return !(a.isCandidate && b.isCandidate)
}

export function isActorId(id: NodeId): id is ActorId {
  return kindOf(id) === 'ACTOR'
}
