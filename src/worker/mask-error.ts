/**
 * What a client sees of an error: one that says what the client did wrong as it is, any other without
 * a word of it but an id that the log has too.
 */
import { GraphQLError } from 'graphql'
import { logError } from './log-error.ts'

/** Whether it was thrown as a GraphQL error, which is how the schema and the parser speak to clients. */
function isForTheClient(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError)) return false
  return error.originalError === undefined || isForTheClient(error.originalError)
}

export function maskError(error: unknown): Error {
  if (isForTheClient(error)) return error
  const located = error instanceof GraphQLError ? error : undefined
  const errorId = logError(located?.originalError ?? error, { field: located?.path?.join('.') })
  return new GraphQLError('Unexpected error.', {
    nodes: located?.nodes,
    path: located?.path,
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
  })
}
