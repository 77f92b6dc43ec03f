/** Requests as attacks send them. The answer's media type is the one with which every refusal has a status of its own. */
import type { RawRequest } from '../http/send-raw.ts'

type Headers = readonly (readonly [name: string, value: string])[]

export const acceptGraphql = ['Accept', 'application/graphql-response+json'] as const
const contentJson = ['Content-Type', 'application/json'] as const

/** A body as it is. */
export function post(body: string | Uint8Array, headers: Headers = []): RawRequest {
  const names = new Set(headers.map(([name]) => name.toLowerCase()))
  return {
    method: 'POST',
    path: '/graphql',
    headers: [
      ...(names.has('accept') ? [] : [acceptGraphql]),
      ...(names.has('content-type') ? [] : [contentJson]),
      ...headers,
    ],
    body,
  }
}

/** A question by POST. */
export function ask(query: string, rest: object = {}, headers: Headers = []): RawRequest {
  return post(JSON.stringify({ query, ...rest }), headers)
}

export function askWith(query: string, variables: unknown, headers: Headers = []): RawRequest {
  return ask(query, { variables }, headers)
}

/** Parameters in their order; a text is the query string as it is. */
export function get(
  parameters: string | readonly (readonly [name: string, value: string])[],
  headers: Headers = [],
): RawRequest {
  const search =
    typeof parameters === 'string'
      ? parameters
      : parameters
          .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
          .join('&')
  const names = new Set(headers.map(([name]) => name.toLowerCase()))
  return {
    path: `/graphql?${search}`,
    headers: [...(names.has('accept') ? [] : [acceptGraphql]), ...headers],
  }
}

export function getQuery(query: string, headers: Headers = []): RawRequest {
  return get([['query', query]], headers)
}

/** Who it is that a right answer names. */
export const nameOfTheTaliban = '{ actor(slug: "taliban") { name } }'
export const theTaliban = { actor: { name: 'the Taliban' } }
