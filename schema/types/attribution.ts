/** The `Attribution` type: how we know who said something. */
import { loadStatement } from '../load.ts'
import { AttributionCandidateRef, AttributionRef, ProvenanceRef, StatementRef } from '../refs.ts'
import { cost } from '../field-cost.ts'

AttributionRef.implement({
  description:
    'How we know who said something. STATED: the article names the speaker. INFERRED: it is deduced. AMBIGUOUS: the text allows several speakers, which are the candidates.',
  fields: (t) => ({
    attributedAs: t.exposeString('attributedAs', {
      nullable: true,
      description:
        'The speaker as the article words it, such as "the Defense Minister"; null for a quotation without an attribution.',
    }),
    candidates: t.expose('candidates', {
      extensions: cost({ items: 0.5 }),
      type: [AttributionCandidateRef],
      description:
        'Who may have said it, where the article leaves that open, in no order of likelihood; empty where the speaker is settled.',
    }),
    reportedBy: t.field({
      type: StatementRef,
      nullable: true,
      description:
        'The statement that this one is told within; null where the article itself tells it.',
      resolve: ({ reportedBy }, _args, { store }) =>
        reportedBy === null ? null : loadStatement(store, reportedBy),
    }),
    provenance: t.expose('provenance', {
      type: ProvenanceRef,
      description: 'How we know the speaker.',
    }),
  }),
})
