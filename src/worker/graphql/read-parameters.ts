/**
 * The parameters of a GraphQL request (GraphQL over HTTP, "Request Parameters"), from the address of a
 * GET or the body of a POST. Everything that is not well-formed is refused; nothing is guessed.
 */
import { readBody } from './read-body.ts'
import { badRequest, RequestRefusal } from './request-refusal.ts'

export interface GraphqlParameters {
  /** Null where there is none, as with a persisted query. */
  readonly query: string | null
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
  readonly extensions: Readonly<Record<string, unknown>>
}

/** What the platform takes at most, in characters. */
const maxAddressLength = 16_384

const names = ['query', 'operationName', 'variables', 'extensions'] as const
type Name = (typeof names)[number]

/**
 * Where the parameters are written: the body of a POST, else the address.
 * @throws {RequestRefusal}
 */
export async function readWritten(request: Request, maxBodySize: number): Promise<string> {
  return request.method === 'POST' ? readBody(request, maxBodySize) : request.url
}

/**
 * @param written - what {@link readWritten} gives.
 * @throws {RequestRefusal}
 */
export function parseParameters(method: string, written: string): GraphqlParameters {
  return method === 'POST' ? readObject(parseJson(written, 'body')) : readAddress(written)
}

function readAddress(address: string): GraphqlParameters {
  if (address.length > maxAddressLength) {
    const message = `Cannot read the address: expected at most ${maxAddressLength} characters, got ${address.length}; send the query by POST`
    throw new RequestRefusal(414, 'URI_TOO_LONG', message)
  }
  const given = new URL(address).searchParams
  return {
    query: document(parameter(given, 'query')),
    operationName: parameter(given, 'operationName'),
    variables: jsonParameter(given, 'variables'),
    extensions: jsonParameter(given, 'extensions'),
  }
}

/** Empty is as not given. Other parameters are ignored: people and proxies add their own. */
function parameter(given: URLSearchParams, name: Name): string | null {
  const values = given.getAll(name)
  if (values.length > 1) {
    throw badRequest(
      `Cannot read the parameter "${name}": expected it once, got it ${values.length} times`,
    )
  }
  return values[0] === undefined || values[0] === '' ? null : values[0]
}

function jsonParameter(given: URLSearchParams, name: Name): Readonly<Record<string, unknown>> {
  const text = parameter(given, name)
  return text === null ? {} : objectOf(parseJson(text, `parameter "${name}"`), name)
}

function readObject(body: unknown): GraphqlParameters {
  if (!isObject(body)) {
    const batch = Array.isArray(body) ? ': batches are not supported, send one request each' : ''
    throw badRequest(`Cannot read the body: expected a JSON object, got ${kindOf(body)}${batch}`)
  }
  const unknown = Object.keys(body).find((key) => !names.some((name) => name === key))
  if (unknown !== undefined) {
    throw badRequest(
      `Cannot read the body: expected ${names.join(', ')}, got ${JSON.stringify(unknown.slice(0, 80))}`,
    )
  }
  return {
    query: document(text(body, 'query')),
    operationName: text(body, 'operationName'),
    variables: objectOf(body['variables'] ?? {}, 'variables'),
    extensions: objectOf(body['extensions'] ?? {}, 'extensions'),
  }
}

/** GraphQL is text of Unicode scalar values; half a surrogate pair would be hashed as any other half. */
function document(query: string | null): string | null {
  if (query === null || query.isWellFormed()) return query
  throw badRequest('Cannot read the parameter "query": expected Unicode, got half a surrogate pair')
}

function text(body: Readonly<Record<string, unknown>>, name: Name): string | null {
  const value = body[name] ?? null
  if (value === null || value === '') return null
  if (typeof value === 'string') return value
  throw badRequest(`Cannot read the parameter "${name}": expected a string, got ${kindOf(value)}`)
}

function objectOf(value: unknown, name: Name): Readonly<Record<string, unknown>> {
  if (value === null) return {}
  if (isObject(value)) return value
  throw badRequest(
    `Cannot read the parameter "${name}": expected a JSON object, got ${kindOf(value)}`,
  )
}

function parseJson(json: string, what: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'no JSON'
    throw badRequest(`Cannot read the ${what}: expected JSON, got ${reason}`)
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`
}
