/** The refusal of what is over a limit: what was found, and the smallest change that would pass. */
import { GraphQLError } from 'graphql'

/** `what` is counted by `found`; `remedy` is an order to the client. */
export function limitError(
  limit: string,
  maximum: number,
  found: number,
  what: string,
  remedy: string,
): GraphQLError {
  return new GraphQLError(`Cannot take ${found} ${what}: expected at most ${maximum}; ${remedy}.`, {
    extensions: { code: 'LIMIT_EXCEEDED', limit, maximum, found },
  })
}
