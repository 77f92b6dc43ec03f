/** The `ActorOrderField` enum. */
import { describedEnum } from './described-enum.ts'

export const ActorOrderFieldRef = describedEnum(
  'ActorOrderField',
  ['NAME', 'MENTIONS', 'STATEMENTS'],
  'What actors are ordered by.',
  {
    NAME: 'By name, without regard to case and accents: the default.',
    MENTIONS: 'By how often articles mention them; with DESC the most mentioned come first.',
    STATEMENTS:
      'By how many statements are attributed to them; with DESC the most quoted come first.',
  },
)
