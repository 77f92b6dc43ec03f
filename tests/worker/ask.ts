/** Requests to the Worker under test, as a client would send them. */
import { exports } from 'cloudflare:workers'

const origin = 'https://dateline.example'

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions?: Readonly<Record<string, unknown>>
  }[]
}

export function fetchPath(path: string, init?: RequestInit): Promise<Response> {
  return exports.default.fetch(new Request(origin + path, { redirect: 'manual', ...init }))
}

export function post(
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetchPath('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

export function get(
  parameters: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetchPath(`/graphql?${new URLSearchParams(parameters)}`, { headers })
}
