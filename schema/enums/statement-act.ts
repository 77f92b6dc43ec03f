/** The `StatementAct` enum: what each value of the vocabulary means. */
import { statementActs } from '../../src/model/vocabulary.ts'
import { describedEnum } from './described-enum.ts'

export const StatementActRef = describedEnum(
  'StatementAct',
  statementActs,
  'What a speaker does by saying it. The class is ours and does not change a provenance.',
  {
    ASSERT: 'Says that something is so.',
    ACCUSE: 'Blames somebody for something.',
    DENY: 'Says that an allegation is not true.',
    CONFIRM: 'Says that something reported or suspected is true.',
    ANNOUNCE: 'Makes a decision or a coming event known.',
    REQUEST: 'Asks, urges or warns somebody to do or to leave something.',
    PROPOSE: 'Suggests something to be done.',
    ORDER: 'Commands somebody who is bound to obey.',
    COMMIT: 'Promises or affirms its own course of action.',
    REJECT: 'Refuses an offer, a demand, a proposal or an obligation.',
    CONDEMN: 'Expresses strong disapproval.',
    PRAISE: 'Expresses approval or thanks.',
    PREDICT: 'Says what will happen.',
    THREATEN: 'Announces harm unless or because of something.',
    CLAIM_RESPONSIBILITY: 'Says that it did the deed itself.',
    DECLINE_COMMENT: 'Says that it will not say anything.',
    OTHER: 'An act of none of the other kinds.',
  },
)
