/** The `Occurrence` union: what can be answered, and what stands on a timeline. */
import { builder } from '../builder.ts'
import { EventRef, StatementRef } from '../refs.ts'
import { typeNameOf } from '../type-name.ts'

export const OccurrenceRef = builder.unionType('Occurrence', {
  description: 'A statement or an event: what stands on the timeline, and what others answer.',
  types: [StatementRef, EventRef],
  resolveType: typeNameOf,
})
