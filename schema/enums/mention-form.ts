/** The `MentionForm` enum: what each value of the vocabulary means. */
import { mentionForms } from '../../src/model/vocabulary.ts'
import { describedEnum } from './described-enum.ts'

export const MentionFormRef = describedEnum(
  'MentionForm',
  mentionForms,
  'The kind of noun phrase by which a text mentions a node.',
  {
    NAME: 'A proper name or a part of it: "Khawaja Muhammad Asif", "Mr. Asif".',
    DESCRIPTION: 'A description: "Pakistan\'s Defense Minister", "the suicide attack".',
    PRONOUN: 'A pronoun: "he", "their".',
    METONYM: 'The name of something else that stands for the node: "Islamabad" for the state.',
    DEMONYM: 'An adjective or noun of belonging: "Pakistani", "Tajik".',
  },
)
