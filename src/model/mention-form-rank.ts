/** How much the form of a mention says by itself, without the text around it. */
import type { MentionForm } from './vocabulary.ts'

/** The more it says, the lower. */
export const mentionFormRank = {
  NAME: 0,
  DESCRIPTION: 1,
  DEMONYM: 2,
  METONYM: 3,
  PRONOUN: 4,
} as const satisfies Record<MentionForm, number>
