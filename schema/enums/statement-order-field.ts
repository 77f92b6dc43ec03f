/** The `StatementOrderField` enum. */
import { describedEnum } from './described-enum.ts'

export const StatementOrderFieldRef = describedEnum(
  'StatementOrderField',
  ['SAID_ON', 'POSITION'],
  'What statements are ordered by.',
  {
    SAID_ON:
      'By the earliest day on which it can have been said, then by the latest, of equal days what is certain first; statements without a date come last in both directions.',
    POSITION:
      'By the slug of the article, not by its date, then by place in its text: the default.',
  },
)
