/** What a document has to keep to: the rules of GraphQL, and one of ours. */
import { specifiedRules, type ValidationRule } from 'graphql'
import { nonEmptySelections } from './non-empty-selections.ts'

export const validationRules: readonly ValidationRule[] = [...specifiedRules, nonEmptySelections]
