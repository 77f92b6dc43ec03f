/**
 * The operation that the page's address carries: `/graphiql?query=…&variables=…`, which is also where
 * the endpoint sends a browser that was given a query. Null where it carries none.
 */
export interface AddressedOperation {
  readonly query: string
  /** JSON text as it was given, null where there is none. */
  readonly variables: string | null
}

export function readAddress(search: string): AddressedOperation | null {
  const parameters = new URLSearchParams(search)
  const query = parameters.get('query')
  if (query === null || query.trim() === '') return null
  return { query, variables: parameters.get('variables') }
}
