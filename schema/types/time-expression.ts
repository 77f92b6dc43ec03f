/** The `TimeExpression` type: words of a text that give a time. */
import { loadOccurrence } from '../load.ts'
import { DurationRef, ProvenanceRef, TimeExpressionRef, TimeReferenceRef } from '../refs.ts'
import { OccurrenceRef } from './occurrence.ts'
import { cost } from '../field-cost.ts'

TimeExpressionRef.implement({
  description:
    'Words of an article that give a time: a date, a time relative to another, or a length of time.',
  fields: (t) => ({
    asWritten: t.exposeString('asWritten', {
      description: 'The words, such as "just a day after".',
    }),
    time: t.expose('time', {
      type: TimeReferenceRef,
      nullable: true,
      description: 'The moment that they give; null where they give none, as a duration does.',
    }),
    duration: t.expose('duration', {
      type: DurationRef,
      nullable: true,
      description: 'The length of time that they give; null where they give none.',
    }),
    refersTo: t.field({
      extensions: cost({ items: 1 }),
      type: [OccurrenceRef],
      description: 'The statements and events that they date; empty where they date none.',
      resolve: ({ refersTo }, _args, { store }) => refersTo.map((id) => loadOccurrence(store, id)),
    }),
    provenance: t.expose('provenance', {
      type: ProvenanceRef,
      description: 'How we know what they mean, with their passage.',
    }),
  }),
})
