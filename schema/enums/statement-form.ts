/** The `StatementForm` enum: what each value of the vocabulary means. */
import { statementForms } from '../../src/model/vocabulary.ts'
import { describedEnum } from './described-enum.ts'

export const StatementFormRef = describedEnum(
  'StatementForm',
  statementForms,
  'How an article renders a statement.',
  {
    DIRECT: 'A quotation, word for word.',
    PARAPHRASE: "The sense in the article's own words.",
    MIXED: 'A paraphrase with quoted words in it.',
  },
)
