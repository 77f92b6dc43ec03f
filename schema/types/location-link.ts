/** The `LocationLink` type: a location that something is tied to. */
import { loadLocation } from '../load.ts'
import { LocationLinkRef, LocationRef, ProvenanceRef } from '../refs.ts'

LocationLinkRef.implement({
  description: 'A location that something is tied to, and how we know of the tie.',
  fields: (t) => ({
    location: t.field({
      type: LocationRef,
      description: 'The location at the other end.',
      resolve: ({ node }, _args, { store }) => loadLocation(store, node),
    }),
    provenance: t.expose('provenance', {
      type: ProvenanceRef,
      description: 'How we know that the two are tied: about the tie, not about the location.',
    }),
  }),
})
