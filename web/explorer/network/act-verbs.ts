/** What a speaker does by a statement, as a verb before the one it is done to. */
import type { StatementAct } from '../operations/types.ts'

export const actVerbs: Readonly<Record<StatementAct, string>> = {
  ASSERT: 'says something of',
  ACCUSE: 'accuses',
  DENY: 'denies something to',
  CONFIRM: 'confirms something to',
  ANNOUNCE: 'announces something to',
  REQUEST: 'urges',
  PROPOSE: 'proposes something to',
  ORDER: 'orders',
  COMMIT: 'promises something to',
  REJECT: 'rejects something of',
  CONDEMN: 'condemns',
  PRAISE: 'praises',
  PREDICT: 'predicts something of',
  THREATEN: 'threatens',
  CLAIM_RESPONSIBILITY: 'claims a deed, aimed at',
  DECLINE_COMMENT: 'declines to comment to',
  OTHER: 'says something to',
}
