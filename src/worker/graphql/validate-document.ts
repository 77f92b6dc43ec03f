/**
 * As `validate` of graphql-js with one rule: the same errors, without what it does so that rules can be
 * many, which takes a fifth of its time.
 */
import type { DocumentNode, GraphQLSchema, ValidationRule } from 'graphql'
import { GraphQLError, TypeInfo, ValidationContext, visit, visitWithTypeInfo } from 'graphql'

/**
 * @param schema - a valid one.
 * @param rule - must not change nodes.
 * @param maxErrors - one more error says that there were more.
 */
export function validateDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  rule: ValidationRule,
  maxErrors: number,
): readonly GraphQLError[] {
  const errors: GraphQLError[] = []
  const typeInfo = new TypeInfo(schema)
  const context = new ValidationContext(schema, document, typeInfo, (error) => {
    if (errors.length >= maxErrors) throw tooManyErrors
    errors.push(error)
  })
  try {
    visit(document, visitWithTypeInfo(typeInfo, rule(context)))
  } catch (error) {
    // What rules report is not thrown: this is how they are stopped.
    if (!(error instanceof GraphQLError)) throw error
    errors.push(error)
  }
  return errors
}

const tooManyErrors = new GraphQLError(
  'Too many validation errors, error limit reached. Validation aborted.',
)
