/**
 * Reads the parameters of a GraphQL request and refuses what is not well-formed with a 4xx that says
 * what is wrong: the stock parsers let JSON errors through as 500, and take forms.
 */
import { GraphQLError } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'

export interface StrictRequestOptions {
  /** Of a body, in bytes. */
  readonly maxBodySize?: number
}

export function strictRequests({ maxBodySize = 65_536 }: StrictRequestOptions = {}): Plugin {
  return {
    onRequestParse({ setRequestParser }) {
      setRequestParser(async (request) => {
        const params =
          request.method === 'POST'
            ? await readBody(request, maxBodySize)
            : readAddress(request.url)
        if (params.query != null && params.query !== '') return params
        throw refusal(
          400,
          'Cannot answer without a query: expected the parameter "query", got none',
        )
      })
    },
  }
}

function readAddress(address: string): GraphQLParams {
  const given = new URL(address).searchParams
  return {
    ...parameter('query', given.get('query')),
    ...parameter('operationName', given.get('operationName')),
    ...parameter('variables', parseParameter('variables', given.get('variables'))),
    ...parameter('extensions', parseParameter('extensions', given.get('extensions'))),
  }
}

/** Absent, empty and null are the same: not given. */
function parameter<Value>(name: string, value: Value | null): Record<string, Value> {
  return value === null || value === '' ? {} : { [name]: value }
}

function parseParameter(name: string, text: string | null): Record<string, unknown> | null {
  if (text === null || text === '') return null
  const value = parseJson(text, `parameter "${name}"`)
  if (value === null || isObject(value)) return value
  throw refusal(
    400,
    `Cannot read the parameter "${name}": expected a JSON object, got ${kindOf(value)}`,
  )
}

async function readBody(request: Request, maxBodySize: number): Promise<GraphQLParams> {
  const mediaType = request.headers.get('Content-Type')?.split(';', 1)[0]?.trim().toLowerCase()
  if (mediaType !== 'application/json') {
    const found = mediaType === undefined ? 'none' : JSON.stringify(mediaType)
    throw refusal(
      415,
      `Cannot read the body: expected the content type "application/json", got ${found}`,
      'UNSUPPORTED_MEDIA_TYPE',
    )
  }
  const declared = Number(request.headers.get('Content-Length') ?? 0)
  if (declared > maxBodySize) throw tooLarge(declared, maxBodySize)
  const bytes = await request.arrayBuffer()
  if (bytes.byteLength > maxBodySize) throw tooLarge(bytes.byteLength, maxBodySize)
  const value = parseJson(decodeUtf8(bytes), 'body')
  if (isObject(value)) return value
  const batch = Array.isArray(value) ? ': batches are not supported, send one request each' : ''
  throw refusal(400, `Cannot read the body: expected a JSON object, got ${kindOf(value)}${batch}`)
}

function decodeUtf8(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    throw refusal(400, 'Cannot read the body: expected UTF-8, got bytes that are not')
  }
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'no JSON'
    throw refusal(400, `Cannot read the ${what}: expected JSON, got ${reason}`)
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`
}

function tooLarge(size: number, limit: number): GraphQLError {
  return refusal(
    413,
    `Cannot read the body: expected at most ${limit} bytes, got ${size}`,
    'PAYLOAD_TOO_LARGE',
  )
}

function refusal(status: number, message: string, code = 'BAD_REQUEST'): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } })
}
