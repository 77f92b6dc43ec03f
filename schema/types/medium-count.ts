/** The `MediumCount` type: a row of a facet. */
import { MediumRef } from '../enums/medium.ts'
import { MediumCountRef } from '../refs.ts'

MediumCountRef.implement({
  description: 'A medium and how often it occurs.',
  fields: (t) => ({
    value: t.expose('value', {
      type: MediumRef,
      description: 'The value that is counted.',
    }),
    count: t.exposeInt('count', {
      description: 'How many items of the filtered list have it.',
    }),
  }),
})
