/** The `EventKindCount` type: a row of a facet. */
import { EventKindRef } from '../enums/event-kind.ts'
import { EventKindCountRef } from '../refs.ts'

EventKindCountRef.implement({
  description: 'A kind of event and how often it occurs.',
  fields: (t) => ({
    value: t.expose('value', {
      type: EventKindRef,
      description: 'The value that is counted.',
    }),
    count: t.exposeInt('count', {
      description: 'How many items of the filtered list have it.',
    }),
  }),
})
