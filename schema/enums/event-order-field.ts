/** The `EventOrderField` enum. */
import { describedEnum } from './described-enum.ts'

export const EventOrderFieldRef = describedEnum(
  'EventOrderField',
  ['TIME', 'NAME'],
  'What events are ordered by.',
  {
    TIME: "By the earliest day of the event's time, then by the latest, of equal days what is certain first; events without a time, or whose reports disagree, come last in both directions. The default.",
    NAME: 'By name, without regard to case and accents.',
  },
)
