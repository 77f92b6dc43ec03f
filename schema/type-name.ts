/** Which object type of the schema a record is shown as. */
import type { NodeRecord } from '../src/model/records.ts'
import type { ActorKind, NodeKind } from '../src/model/vocabulary.ts'

const nodeTypes = {
  ARTICLE: 'Article',
  STATEMENT: 'Statement',
  EVENT: 'Event',
  LOCATION: 'Location',
} as const satisfies Record<Exclude<NodeKind, 'ACTOR'>, string>

const actorTypes = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  STATE: 'State',
  GROUP: 'Group',
} as const satisfies Record<ActorKind, string>

/** The name of the object type, for interfaces and unions. */
export function typeNameOf(record: NodeRecord): string {
  return record.nodeKind === 'ACTOR' ? actorTypes[record.actorKind] : nodeTypes[record.nodeKind]
}
