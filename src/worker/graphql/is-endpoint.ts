const endpoint = '/graphql'

/**
 * Whether an address as it is written is that of the endpoint. Other ways to write it, which percent
 * encoding allows, are left to the routes.
 */
export function isEndpoint(address: string): boolean {
  const start = address.indexOf('/', address.indexOf('//') + 2)
  if (start === -1 || !address.startsWith(endpoint, start)) return false
  const next = address[start + endpoint.length]
  return next === undefined || next === '?' || next === '#'
}
