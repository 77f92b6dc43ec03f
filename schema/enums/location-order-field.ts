/** The `LocationOrderField` enum. */
import { describedEnum } from './described-enum.ts'

export const LocationOrderFieldRef = describedEnum(
  'LocationOrderField',
  ['NAME', 'MENTIONS'],
  'What locations are ordered by.',
  {
    NAME: 'By name, without regard to case and accents: the default.',
    MENTIONS: 'By how often articles mention them; with DESC the most mentioned come first.',
  },
)
