/**
 * The operation that the page's address carries: `/graphiql?query=…&variables=…&operationName=…`, which is
 * also where the endpoint sends a browser that was given a query. Headers are not in it: they can hold
 * what is not to be shared.
 */
export interface AddressedOperation {
  readonly query: string
  /** JSON text as it was given, null where there is none. */
  readonly variables: string | null
  /** Which of several operations is meant, null where it is not said. */
  readonly operationName: string | null
}

/** Null where the address carries no operation. */
export function readAddress(search: string): AddressedOperation | null {
  const parameters = new URLSearchParams(search)
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
  return `/graphiql?${parameters.toString()}`
}
