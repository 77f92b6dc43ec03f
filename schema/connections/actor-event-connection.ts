/** `ActorEventConnection`, and the one way in which fields make it. */
import type { InputShapeFromFields } from '@pothos/core'
import type { ActorId } from '../../src/model/node-id.ts'
import type { ActorEventRecord, EventRecord } from '../../src/model/records.ts'
import type { EventOrder, MaybePromise } from '../../src/store/store.ts'
import type { SchemaContext } from '../builder.ts'
import { builder } from '../builder.ts'
import { ParticipantRoleRef } from '../enums/participant-role.ts'
import { andThen } from '../maybe-promise.ts'
import { readPage } from '../read-page.ts'
import { EventRef, ProvenanceRef } from '../refs.ts'
import { eventWhere } from '../where/event-where.ts'
import { Connection } from './connection.ts'
import { eventListArgs } from './event-connection.ts'
import { orderedList } from './list-name.ts'
import { cost } from '../field-cost.ts'

type ActorEvents = Connection<ActorEventRecord, EventRecord>

const ActorEventEdgeRef = builder.edgeObject<typeof EventRef, ActorEvents>({
  type: EventRef,
  name: 'ActorEventEdge',
  description: 'An event that an actor takes part in, and the part it plays.',
  fields: (t) => ({
    roles: t.field({
      extensions: cost({ items: 1 }),
      type: [ParticipantRoleRef],
      description: 'All roles of the actor in the event, over all reports.',
      resolve: (edge) => edge.item.roles,
    }),
    provenance: t.field({
      type: ProvenanceRef,
      description: 'How we know that the actor takes part.',
      resolve: (edge) => edge.item.provenance,
    }),
  }),
})

export const ActorEventConnectionRef = builder.connectionObject(
  {
    type: EventRef,
    name: 'ActorEventConnection',
    description: 'One page of a list of the events that an actor takes part in.',
  },
  ActorEventEdgeRef,
)

export const actorEventArgs = {
  ...builder.args((t) => ({
    role: t.field({
      type: ParticipantRoleRef,
      description: 'Only events in which the actor has this role; in any role where not given.',
    }),
  })),
  ...eventListArgs,
}

/** The events of the list `name`: those in which the actor takes part. */
export function listActorEvents(
  context: SchemaContext,
  args: InputShapeFromFields<typeof actorEventArgs>,
  name: string,
  actor: ActorId,
): MaybePromise<ActorEvents> {
  const order: EventOrder = args.orderBy ?? { field: 'TIME', direction: 'ASC' }
  const list = orderedList(name, order)
  const where = eventWhere(args.filter, context.limits)
  return andThen(
    readPage(context, args, list, (window) =>
      context.store.actorEvents(actor, args.role ?? null, { where, order, window }),
    ),
    (page) => new Connection(list, page, ({ event }) => event),
  )
}
