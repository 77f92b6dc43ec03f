/**
 * Which form of answer a client wants (RFC 9110, section 12.5.1; GraphQL over HTTP, "Media Types").
 * Weights are respected, and the more specific range decides.
 */
import { parseAccept } from 'hono/utils/accept'

export const responseJson = 'application/graphql-response+json'
export const plainJson = 'application/json'

/** What a GraphQL answer can be written as. */
export type MediaType = typeof responseJson | typeof plainJson

/** In the order of preference where a client names several with the same weight. */
const offered = [responseJson, plainJson, 'text/html'] as const
type Offered = (typeof offered)[number]

/** How closely a range names a type: 3 itself, 2 its main type, 1 anything. */
interface Match {
  readonly weight: number
  readonly specificity: number
}

/**
 * The type to answer in; null where none is acceptable. Without an `Accept`, or where only a wildcard
 * fits, it is `application/json`. A page is preferred only where it
 * is offered, named, and weighs more than either JSON.
 */
export function negotiateMediaType(accept: string | null, offersPage: boolean): Offered | null {
  if (accept === null || accept.trim() === '' || accept === '*/*' || accept === plainJson) {
    return plainJson
  }
  if (accept === responseJson) return responseJson
  const ranges = parseAccept(accept)
  const matches = new Map(offered.map((type) => [type, bestMatch(ranges, type)]))
  const page = matches.get('text/html')
  const response = matches.get(responseJson)
  const plain = matches.get(plainJson)
  const json = Math.max(response?.weight ?? 0, plain?.weight ?? 0)
  const isPageNamed = page !== undefined && page.specificity > 1
  if (offersPage && isPageNamed && page.weight > json) return 'text/html'
  if (json === 0) return null
  if (response?.weight !== plain?.weight)
    return response?.weight === json ? responseJson : plainJson
  return response?.specificity === 3 ? responseJson : plainJson
}

function bestMatch(ranges: ReturnType<typeof parseAccept>, type: Offered): Match {
  const main = `${type.slice(0, type.indexOf('/'))}/*`
  let best: Match = { weight: 0, specificity: 0 }
  for (const { type: range, q } of ranges) {
    const name = range.toLowerCase()
    const specificity = name === type ? 3 : name === main ? 2 : name === '*/*' ? 1 : 0
    if (specificity > best.specificity) best = { weight: q, specificity }
  }
  return best
}
