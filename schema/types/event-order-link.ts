/** The `EventOrderLink` type: an event that came before or after another. */
import { loadEvent } from '../load.ts'
import { DurationRef, EventOrderLinkRef, EventRef, ProvenanceRef } from '../refs.ts'

EventOrderLinkRef.implement({
  description:
    'An event that an article says came before or after another. It is an order in time, not a cause.',
  fields: (t) => ({
    event: t.field({
      type: EventRef,
      description: 'The other event.',
      resolve: ({ event }, _args, { store }) => loadEvent(store, event),
    }),
    interval: t.expose('interval', {
      type: DurationRef,
      nullable: true,
      description: 'The time between the two; null where not stated.',
    }),
    provenance: t.expose('provenance', {
      type: ProvenanceRef,
      description: 'How we know the order.',
    }),
  }),
})
