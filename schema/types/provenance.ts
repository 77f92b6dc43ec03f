/** The `Provenance` type: how a fact is known. */
import { ProvenanceStatusRef } from '../enums/provenance-status.ts'
import { loadPassage } from '../load.ts'
import { EvidenceRef, ProvenanceRef } from '../refs.ts'
import { cost } from '../field-cost.ts'

ProvenanceRef.implement({
  description:
    'How a fact is known: its status, the exact passages it rests on, and where it is not stated in so many words, why we think so.',
  fields: (t) => ({
    status: t.expose('status', {
      type: ProvenanceStatusRef,
      description: 'Whether it is stated, inferred, ambiguous or reference data.',
    }),
    evidence: t.field({
      extensions: cost({ items: 1.5 }),
      type: [EvidenceRef],
      description:
        'The passages that say so, or from which it was inferred. Empty only for reference data.',
      resolve: ({ evidence }, _args, { store }) => evidence.map((span) => loadPassage(store, span)),
    }),
    note: t.exposeString('note', {
      extensions: cost({ bytes: 40 }),
      nullable: true,
      description:
        'In English: how it was inferred, which readings there are, or which reference it is from. Null only where the status is STATED and needs no note.',
    }),
  }),
})
