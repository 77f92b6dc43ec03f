/** The `EventModality` enum: what each value of the vocabulary means. */
import { eventModalities } from '../../src/model/vocabulary.ts'
import { describedEnum } from './described-enum.ts'

export const EventModalityRef = describedEnum(
  'EventModality',
  eventModalities,
  'Whether an article says that an event happened. One and the same event may have several in several articles.',
  {
    ACTUAL: 'The article says that it happened, or is so.',
    CLAIMED: 'Only a speaker says so; `accordingTo` says who.',
    PROPOSED: 'It is suggested, planned or demanded, and has not happened.',
    NEGATED: 'The article says that it did not happen.',
  },
)
