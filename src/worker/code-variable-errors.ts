/**
 * Gives errors in variables a code. graphql-js reports a value that does not fit its type with a
 * message alone; the same mistake in the document would have one.
 */
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

export function codeVariableErrors(): Plugin {
  return {
    onExecute: () => ({
      onExecuteDone({ result, setResult }) {
        // Without data nothing was resolved: the request itself was refused.
        if (!('errors' in result) || 'data' in result) return
        setResult({ ...result, errors: result.errors.map(withCode) })
      },
    }),
  }
}

function withCode(error: GraphQLError): GraphQLError {
  if (error.extensions['code'] !== undefined) return error
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    extensions: { ...error.extensions, code: 'INVALID_ARGUMENT' },
  })
}
