/** The `StatementFormCount` type: a row of a facet. */
import { StatementFormRef } from '../enums/statement-form.ts'
import { StatementFormCountRef } from '../refs.ts'

StatementFormCountRef.implement({
  description: 'A form and how often it occurs.',
  fields: (t) => ({
    value: t.expose('value', {
      type: StatementFormRef,
      description: 'The value that is counted.',
    }),
    count: t.exposeInt('count', {
      description: 'How many items of the filtered list have it.',
    }),
  }),
})
