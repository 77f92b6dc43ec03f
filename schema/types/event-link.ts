/** The `EventLink` type: an event that something is tied to. */
import { loadEvent } from '../load.ts'
import { EventLinkRef, EventRef, ProvenanceRef } from '../refs.ts'

EventLinkRef.implement({
  description: 'An event that something is tied to, and how we know of the tie.',
  fields: (t) => ({
    event: t.field({
      type: EventRef,
      description: 'The event at the other end.',
      resolve: ({ node }, _args, { store }) => loadEvent(store, node),
    }),
    provenance: t.expose('provenance', {
      type: ProvenanceRef,
      description: 'How we know that the two are tied: about the tie, not about the event.',
    }),
  }),
})
