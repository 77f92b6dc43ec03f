/** How many items of each list a page asks for; the address keeps it. */

export const usualSize = 30
/** The most that the endpoint gives at once. */
export const fullSize = 100

/** What the address asks for: the usual size, unless it asks for all. */
export function listSize(parameters: URLSearchParams): number {
  return parameters.get('lists') === 'full' ? fullSize : usualSize
}
