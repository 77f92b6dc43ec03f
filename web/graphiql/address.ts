/**
 * The operation that the page's address carries: `/graphiql?query=…&variables=…&operationName=…`, which is
 * also where the endpoint sends a browser that was given a query. What is longer than a server takes stands
 * behind `#` in place of `?`, which is never sent to one. Headers are not in it: they can hold what is not
 * to be shared.
 */

/** How many characters a server takes of an address, from the path on. */
const longestSent = 16_000

export interface AddressedOperation {
  readonly query: string
  /** JSON text as it was given, null where there is none. */
  readonly variables: string | null
  /** Which of several operations is meant, null where it is not said. */
  readonly operationName: string | null
}

/** Null where the address carries no operation. */
export function readAddress({
  search,
  hash,
}: Pick<Location, 'search' | 'hash'>): AddressedOperation | null {
  const parameters = new URLSearchParams(search.includes('query=') ? search : hash.slice(1))
  const query = parameters.get('query')
  if (query === null || query.trim() === '') return null
  const operationName = parameters.get('operationName')
  return {
    query,
    variables: parameters.get('variables'),
    operationName: operationName === '' ? null : operationName,
  }
}

/** The inverse of {@link readAddress}, from the path on. */
export function writeAddress({ query, variables, operationName }: AddressedOperation): string {
  const parameters = new URLSearchParams({ query })
  if (variables !== null && variables.trim() !== '') parameters.set('variables', variables)
  if (operationName !== null) parameters.set('operationName', operationName)
  const sent = `/graphiql?${parameters.toString()}`
  return sent.length > longestSent ? sent.replace('?', '#') : sent
}
