/**
 * Errors as a client sees them: each has a stable code. graphql-js reports syntax, validation and
 * variables with a message alone, and yoga adds what is for its own server.
 */
import type { GraphQLError, GraphQLFormattedError } from 'graphql'

/** @param code - for errors that have none. */
export function clientErrors(
  errors: readonly GraphQLError[],
  code: string,
): readonly GraphQLFormattedError[] {
  return errors.map((error) => {
    const { extensions, ...formatted } = error.toJSON()
    const { code: given = code, http: _, spec: __, ...details } = extensions ?? {}
    return {
      ...formatted,
      message: shortened(formatted.message),
      extensions: { code: given, ...details },
    }
  })
}

/** graphql-js quotes whole values: what a client sent a lot of is not sent back to it. */
const maxMessageLength = 1000

function shortened(message: string): string {
  if (message.length <= maxMessageLength) return message
  return `${message.slice(0, maxMessageLength).toWellFormed()}…`
}
