/** The `LocationCount` type: a row of a facet. */
import { loadLocation } from '../load.ts'
import { LocationCountRef, LocationRef } from '../refs.ts'

LocationCountRef.implement({
  description: 'A location and how often it occurs.',
  fields: (t) => ({
    location: t.field({
      type: LocationRef,
      description: 'The location that is counted.',
      resolve: ({ value }, _args, { store }) => loadLocation(store, value),
    }),
    count: t.exposeInt('count', {
      description: 'How many items of the filtered list it occurs in.',
    }),
  }),
})
