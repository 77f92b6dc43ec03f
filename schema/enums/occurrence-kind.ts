/** The `OccurrenceKind` enum: what each value of the vocabulary means. */
import { occurrenceKinds } from '../../src/model/vocabulary.ts'
import { describedEnum } from './described-enum.ts'

export const OccurrenceKindRef = describedEnum(
  'OccurrenceKind',
  occurrenceKinds,
  'The kinds of node that stand on a timeline.',
  {
    STATEMENT: 'Something said.',
    EVENT: 'Something that happened, or is claimed, proposed or denied.',
  },
)
