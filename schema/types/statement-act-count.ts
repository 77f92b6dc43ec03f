/** The `StatementActCount` type: a row of a facet. */
import { StatementActRef } from '../enums/statement-act.ts'
import { StatementActCountRef } from '../refs.ts'

StatementActCountRef.implement({
  description: 'An act and how often it occurs.',
  fields: (t) => ({
    value: t.expose('value', {
      type: StatementActRef,
      description: 'The value that is counted.',
    }),
    count: t.exposeInt('count', {
      description: 'How many items of the filtered list have it.',
    }),
  }),
})
