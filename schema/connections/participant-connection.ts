/** `ParticipantConnection`, and the one way in which fields make it. */
import type { InputShapeFromFields } from '@pothos/core'
import type { EventId } from '../../src/model/node-id.ts'
import type { ActorRecord, ParticipantRecord } from '../../src/model/records.ts'
import type { MaybePromise } from '../../src/store/store.ts'
import type { SchemaContext } from '../builder.ts'
import { builder } from '../builder.ts'
import { ParticipantRoleRef } from '../enums/participant-role.ts'
import { loadActor } from '../load.ts'
import { andThen } from '../maybe-promise.ts'
import { readPage } from '../read-page.ts'
import { ActorRef, ProvenanceRef } from '../refs.ts'
import { Connection } from './connection.ts'
import { pageArgs } from './page-args.ts'

type Participants = Connection<ParticipantRecord, ActorRecord>

const ParticipantEdgeRef = builder.edgeObject<typeof ActorRef, Participants>({
  type: ActorRef,
  name: 'ParticipantEdge',
  description: 'An actor in one of its roles in an event; one with two roles has two edges.',
  fields: (t) => ({
    role: t.field({
      type: ParticipantRoleRef,
      description: 'The part that the actor plays.',
      resolve: (edge) => edge.item.role,
    }),
    provenance: t.field({
      type: ProvenanceRef,
      description: 'How we know that the actor plays this part.',
      resolve: (edge) => edge.item.provenance,
    }),
  }),
})

export const ParticipantConnectionRef = builder.connectionObject(
  {
    type: ActorRef,
    name: 'ParticipantConnection',
    description: 'One page of the participants of an event, by role and then by slug.',
  },
  ParticipantEdgeRef,
)

export const participantArgs = {
  ...builder.args((t) => ({
    role: t.field({
      type: ParticipantRoleRef,
      description: 'Only participants in this role; in any role where not given.',
    }),
  })),
  ...pageArgs,
}

/** The participants of the event, as the list `name`. */
export function listParticipants(
  context: SchemaContext,
  args: InputShapeFromFields<typeof participantArgs>,
  name: string,
  event: EventId,
): MaybePromise<Participants> {
  const list = { name, order: '' }
  return andThen(
    readPage(context, args, list, (window) =>
      context.store.participants(event, args.role ?? null, window),
    ),
    (page) => new Connection(list, page, ({ actor }) => loadActor(context.store, actor)),
  )
}
