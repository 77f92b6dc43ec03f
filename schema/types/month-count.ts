/** The `MonthCount` type: a row of a facet. */
import { MonthCountRef } from '../refs.ts'

MonthCountRef.implement({
  description: 'A month and how much falls into it.',
  fields: (t) => ({
    month: t.exposeString('value', { description: 'The month as ISO 8601 writes it: "2023-07".' }),
    count: t.exposeInt('count', {
      description: 'How many items of the filtered list have their earliest possible day in it.',
    }),
  }),
})
