/** The `Dateline` type: the place that an article is filed from. */
import { loadLocation } from '../load.ts'
import { DatelineRef, LocationRef, ProvenanceRef } from '../refs.ts'

DatelineRef.implement({
  description:
    'The place that an article is filed from, as it stands before the first sentence. It is where it was written, not where things happened.',
  fields: (t) => ({
    text: t.exposeString('text', {
      description: 'The words of the dateline, such as "VANCOUVER, CANADA".',
    }),
    location: t.field({
      type: LocationRef,
      description: 'The place that it names.',
      resolve: ({ location }, _args, { store }) => loadLocation(store, location),
    }),
    provenance: t.expose('provenance', {
      type: ProvenanceRef,
      description: 'How we know the dateline, with its passage.',
    }),
  }),
})
