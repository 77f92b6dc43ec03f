/** The `ActorLink` type: an actor that something is tied to. */
import { loadActor } from '../load.ts'
import { ActorLinkRef, ActorRef, ProvenanceRef } from '../refs.ts'

ActorLinkRef.implement({
  description: 'An actor that something is tied to, and how we know of the tie.',
  fields: (t) => ({
    actor: t.field({
      type: ActorRef,
      description: 'The actor at the other end.',
      resolve: ({ node }, _args, { store }) => loadActor(store, node),
    }),
    provenance: t.expose('provenance', {
      type: ProvenanceRef,
      description: 'How we know that the two are tied: about the tie, not about the actor.',
    }),
  }),
})
