/** The `ProvenanceStatus` enum: what each value of the vocabulary means. */
import { provenanceStatuses } from '../../src/model/vocabulary.ts'
import { describedEnum } from './described-enum.ts'

export const ProvenanceStatusRef = describedEnum(
  'ProvenanceStatus',
  provenanceStatuses,
  "How a fact is known. Only STATED is the article's own word; everything else is to be shown as what it is.",
  {
    STATED: 'The article says it in so many words; `evidence` has the words.',
    INFERRED:
      'It was deduced from the article; `evidence` has what it was deduced from and `note` says how.',
    AMBIGUOUS: 'The article allows several readings; `note` names them.',
    REFERENCE_DATA:
      'It comes from a gazetteer or code list and not from an article; `note` names which, and `evidence` is empty.',
  },
)
