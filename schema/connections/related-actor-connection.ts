/** `RelatedActorConnection`, and the one way in which fields make it. */
import type { ActorId } from '../../src/model/node-id.ts'
import type { ActorRecord, RelatedActorRecord } from '../../src/model/records.ts'
import type { MaybePromise } from '../../src/store/store.ts'
import type { SchemaContext } from '../builder.ts'
import { builder } from '../builder.ts'
import { cost } from '../field-cost.ts'
import { loadActor } from '../load.ts'
import { andThen } from '../maybe-promise.ts'
import type { PageArguments } from '../page-window.ts'
import { readPage } from '../read-page.ts'
import { ActorRef, ProvenanceRef } from '../refs.ts'
import { Connection } from './connection.ts'

type RelatedActors = Connection<RelatedActorRecord, ActorRecord>

const RelatedActorEdgeRef = builder.edgeObject<typeof ActorRef, RelatedActors>({
  type: ActorRef,
  name: 'RelatedActorEdge',
  description: 'Another actor, and how much the two have in common.',
  fields: (t) => ({
    statements: t.int({
      extensions: cost({ work: 1 }),
      description:
        'In how many statements both stand, as speaker, possible speaker, addressee or subject; not those of which both are possible speakers and nothing else.',
      resolve: (edge) => edge.item.statements,
    }),
    events: t.int({
      extensions: cost({ work: 1 }),
      description: 'In how many events both take part.',
      resolve: (edge) => edge.item.events,
    }),
    articles: t.int({
      extensions: cost({ work: 1 }),
      description:
        'How many articles mention both or say something of both: those that stand in `articles` of both.',
      resolve: (edge) => edge.item.articles,
    }),
    provenance: t.field({
      extensions: cost({ work: 400 }),
      type: ProvenanceRef,
      description:
        'What the tie rests on: for the first five of the shared things that are known best, the passages that show the part of each. INFERRED where none states the part of both, AMBIGUOUS where all are open to several readings; of actors that share only articles, INFERRED from the best mention of each, or else from what the article says of it.',
      resolve: (edge) => edge.item.provenance,
    }),
  }),
})

export const RelatedActorConnectionRef = builder.connectionObject(
  {
    type: ActorRef,
    name: 'RelatedActorConnection',
    description:
      'One page of the actors that share something with an actor: most shared statements first, then events, then articles.',
  },
  RelatedActorEdgeRef,
)

/** Who shares statements, events or articles with the actor, as the list `name`. */
export function listRelatedActors(
  context: SchemaContext,
  args: PageArguments,
  name: string,
  actor: ActorId,
): MaybePromise<RelatedActors> {
  const list = { name, order: '' }
  return andThen(
    readPage(context, args, list, (window) => context.store.relatedActors(actor, window)),
    (page) => new Connection(list, page, (related) => loadActor(context.store, related.actor)),
  )
}
