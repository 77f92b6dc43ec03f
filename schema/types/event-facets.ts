/** The `EventFacets` type: counts over a list. */
import {
  ActorCountRef,
  EventFacetsRef,
  EventKindCountRef,
  LocationCountRef,
  MonthCountRef,
} from '../refs.ts'
import { cost } from '../field-cost.ts'

EventFacetsRef.implement({
  description:
    'How often each value occurs among the events of a list: of the whole filtered list, not of the page.',
  fields: (t) => ({
    kinds: t.expose('kinds', {
      extensions: cost({ items: 10, scans: 3 }),
      type: [EventKindCountRef],
      description: 'What kind of event it is, the most frequent first.',
    }),
    actors: t.expose('actors', {
      extensions: cost({ items: 20, scans: 3 }),
      type: [ActorCountRef],
      description: 'Who takes part, the most frequent first; at most 50.',
    }),
    locations: t.expose('locations', {
      extensions: cost({ items: 20, scans: 6 }),
      type: [LocationCountRef],
      description: 'Where it took place by any report, the most frequent first; at most 50.',
    }),
    months: t.expose('months', {
      extensions: cost({ items: 20, scans: 3 }),
      type: [MonthCountRef],
      description:
        'When it took place by any report, in order of time; at most the latest 50 months.',
    }),
  }),
})
