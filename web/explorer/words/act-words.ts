/** What a speaker does by saying something, as a noun. */
import type { StatementAct } from '../operations/types.ts'

export const actWords: Readonly<Record<StatementAct, string>> = {
  ASSERT: 'assertion',
  ACCUSE: 'accusation',
  DENY: 'denial',
  CONFIRM: 'confirmation',
  ANNOUNCE: 'announcement',
  REQUEST: 'request',
  PROPOSE: 'proposal',
  ORDER: 'order',
  COMMIT: 'commitment',
  REJECT: 'rejection',
  CONDEMN: 'condemnation',
  PRAISE: 'praise',
  PREDICT: 'prediction',
  THREATEN: 'threat',
  CLAIM_RESPONSIBILITY: 'claim of responsibility',
  DECLINE_COMMENT: 'refusal to comment',
  OTHER: 'statement of another kind',
}
