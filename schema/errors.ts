/**
 * What a client did wrong, as GraphQL errors. Each has a stable `extensions.code` and, where it is
 * about one argument, the argument's path in `extensions.argument`. Whatever else a resolver throws
 * is ours to mend and none of the client's business.
 */
import { GraphQLError } from 'graphql'

export type ErrorCode =
  | 'INVALID_ID'
  | 'INVALID_CURSOR'
  | 'INVALID_PAGE'
  | 'INVALID_ARGUMENT'
  | 'COST_LIMIT_EXCEEDED'

/** `argument`: the path of the argument that is wrong, such as `filter.speakers[0]`, where it is known. */
export function clientError(code: ErrorCode, message: string, argument?: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: argument === undefined ? { code } : { code, argument },
  })
}

const quotedLength = 80

/** The value in double quotes, escaped and cut at 80 characters, so that an error stays readable. */
export function quote(value: string): string {
  const start = Array.from(value.slice(0, 2 * quotedLength + 2))
  const isCut = start.length > quotedLength
  return JSON.stringify(isCut ? `${start.slice(0, quotedLength).join('')}…` : value)
}
