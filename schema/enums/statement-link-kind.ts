/** The `StatementLinkKind` enum: what each value of the vocabulary means. */
import { statementLinkKinds } from '../../src/model/vocabulary.ts'
import { describedEnum } from './described-enum.ts'

export const StatementLinkKindRef = describedEnum(
  'StatementLinkKind',
  statementLinkKinds,
  'How a statement or an event stands to another. Read it from the node that has the link: it RESPONDS_TO the other end.',
  {
    RESPONDS_TO: 'It answers the other end.',
    REBUTS: 'It says that the other end is not true.',
    PARAPHRASES: 'It renders the same words as the other end in others.',
    REITERATES: 'It says again what the other end says.',
    SIMILAR_TO: 'The article likens it to the other end.',
  },
)
