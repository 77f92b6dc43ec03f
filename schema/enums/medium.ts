/** The `Medium` enum: what each value of the vocabulary means. */
import { media } from '../../src/model/vocabulary.ts'
import { describedEnum } from './described-enum.ts'

export const MediumRef = describedEnum(
  'Medium',
  media,
  'The channel by which something was said. Null wherever the article does not say.',
  {
    SOCIAL_MEDIA: 'A post on a social network; `platform` says which, where the article does.',
    MEETING: 'Said to others who were present at a meeting.',
    INTERVIEW: 'Said to a journalist in an interview.',
    BROADCAST: 'Said on radio or television.',
    PRESS_CONFERENCE: 'Said at a press conference or a briefing.',
    NEWS_AGENCY: 'Said to or by a news agency.',
    WRITTEN: 'A letter, a communiqué or another document.',
    SPEECH: 'A speech or an address.',
    OTHER: 'A channel of none of the other kinds.',
  },
)
