/** Makes sure, when the Worker is built, of what the Worker does not look into again. */
import { GraphQLError, parse, validate } from 'graphql'
import { schema } from '../schema/schema.ts'
import { validationRules } from '../src/worker/graphql/validation-rules.ts'
import { checkShape } from '../src/worker/limits/check-shape.ts'
import { defaultLimits } from '../src/worker/limits/limits.ts'

/** @throws {Error} for a text that is no document, is over a limit of its shape, or is not valid. */
export function checkTrustedDocument(name: string, text: string): void {
  const [error] = errorsOf(text)
  if (error === undefined) return
  throw new Error(`Cannot trust "${name}": expected a valid document, got: ${error.message}`)
}

function errorsOf(text: string): readonly GraphQLError[] {
  try {
    const document = parse(text)
    const misshapen = checkShape(document, defaultLimits)
    if (misshapen.length > 0) return misshapen
    return validate(schema, document, validationRules)
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
}
