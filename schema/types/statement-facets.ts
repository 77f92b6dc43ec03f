/** The `StatementFacets` type: counts over a list. */
import {
  ActorCountRef,
  LocationCountRef,
  MediumCountRef,
  MonthCountRef,
  StatementActCountRef,
  StatementFacetsRef,
  StatementFormCountRef,
} from '../refs.ts'
import { cost } from '../field-cost.ts'

StatementFacetsRef.implement({
  description:
    'How often each value occurs among the statements of a list: of the whole filtered list, not of the page. Statements that were not made (`isNegated`) are counted as well; the filter `{isNegated: false}` of the list leaves them out.',
  fields: (t) => ({
    speakers: t.expose('speakers', {
      extensions: cost({ items: 20, scans: 3 }),
      type: [ActorCountRef],
      description: 'Who said it, where that is settled, the most frequent first; at most 50.',
    }),
    acts: t.expose('acts', {
      extensions: cost({ items: 10, scans: 3 }),
      type: [StatementActCountRef],
      description: 'What is done by saying it, the most frequent first.',
    }),
    forms: t.expose('forms', {
      extensions: cost({ items: 3, scans: 3 }),
      type: [StatementFormCountRef],
      description: 'Quotation or paraphrase, the most frequent first.',
    }),
    media: t.expose('media', {
      extensions: cost({ items: 5, scans: 3 }),
      type: [MediumCountRef],
      description: 'By what channel, where stated, the most frequent first.',
    }),
    locations: t.expose('locations', {
      extensions: cost({ items: 20, scans: 6 }),
      type: [LocationCountRef],
      description:
        'Where it was said or what place it speaks of, the most frequent first; at most 50.',
    }),
    months: t.expose('months', {
      extensions: cost({ items: 20, scans: 3 }),
      type: [MonthCountRef],
      description:
        'When it was said, where stated, in order of time; at most the latest 50 months.',
    }),
  }),
})
