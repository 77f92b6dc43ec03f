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

StatementFacetsRef.implement({
  description:
    'How often each value occurs among the statements of a list: of the whole filtered list, not of the page. Statements that were not made (`isNegated`) are counted as well; the filter `{isNegated: false}` of the list leaves them out.',
  fields: (t) => ({
    speakers: t.expose('speakers', {
      type: [ActorCountRef],
      description: 'Who said it, where that is settled, the most frequent first; at most 50.',
    }),
    acts: t.expose('acts', {
      type: [StatementActCountRef],
      description: 'What is done by saying it, the most frequent first.',
    }),
    forms: t.expose('forms', {
      type: [StatementFormCountRef],
      description: 'Quotation or paraphrase, the most frequent first.',
    }),
    media: t.expose('media', {
      type: [MediumCountRef],
      description: 'By what channel, where stated, the most frequent first.',
    }),
    locations: t.expose('locations', {
      type: [LocationCountRef],
      description:
        'Where it was said or what place it speaks of, the most frequent first; at most 50.',
    }),
    months: t.expose('months', {
      type: [MonthCountRef],
      description:
        'When it was said, where stated, in order of time; at most the latest 50 months.',
    }),
  }),
})
