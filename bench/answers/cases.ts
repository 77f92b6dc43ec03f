/** What is measured of an answer: the kinds of work that it can take. */
import { counterMark, type HttpRequest } from '../load/request-bytes.ts'
import { articles, operation, operationHash } from './operation.ts'

/** Which server is asked: with the settings of a deployment, or without any cache of answers. */
export type CaseServer = 'cached' | 'uncached'

export interface AnswerCase {
  /** Of its figure. */
  readonly id: string
  readonly label: string
  readonly server: CaseServer
  readonly requests: readonly HttpRequest[]
  readonly status: number
}

export interface CaseInput {
  /** Of the answer to the operation without a cursor, by GET. */
  readonly etag: string
  /** Of pages that are as full as the first. */
  readonly cursors: readonly string[]
}

interface Body {
  readonly query?: string
  readonly extensions?: object
  readonly variables: object
}

const first = { first: articles }
const trusted = { persistedQuery: { version: 1, sha256Hash: operationHash } }

export function answerCases({ etag, cursors }: CaseInput): readonly AnswerCase[] {
  const same = { query: operation, variables: first }
  const known = cursors.map((after) => ({ query: operation, variables: { ...first, after } }))
  const unseen = cursors.map((after) => ({
    query: `# ${counterMark}\n${operation}`,
    variables: { ...first, after },
  }))
  const byHash = cursors.map((after) => ({ extensions: trusted, variables: { ...first, after } }))
  const conditional = { ...get(same), headers: { 'If-None-Match': etag } }
  return [
    cached('same-post', 'the same question again, POST', [post(same)]),
    cached('same-get', 'the same question again, GET', [get(same)]),
    { ...cached('not-modified', 'conditional request, 304', [conditional]), status: 304 },
    uncached('variables-post', 'known operation, new variables, POST', known.map(post)),
    uncached('variables-get', 'known operation, new variables, GET', known.map(get)),
    uncached('unseen-post', 'an operation never seen, POST', unseen.map(post)),
    uncached('unseen-get', 'an operation never seen, GET', unseen.map(get)),
    uncached('trusted-post', 'trusted operation, new variables, POST', byHash.map(post)),
    uncached('trusted-get', 'trusted operation, new variables, GET', byHash.map(get)),
  ]
}

function cached(name: string, label: string, requests: readonly HttpRequest[]): AnswerCase {
  return { id: `answers.${name}`, label, server: 'cached', requests, status: 200 }
}

function uncached(name: string, label: string, requests: readonly HttpRequest[]): AnswerCase {
  return { ...cached(name, label, requests), server: 'uncached' }
}

function post(body: Body): HttpRequest {
  return { method: 'POST', path: '/graphql', body: JSON.stringify(body) }
}

function get({ query, extensions, variables }: Body): HttpRequest {
  const parameters = new URLSearchParams({
    ...(query === undefined ? {} : { query }),
    ...(extensions === undefined ? {} : { extensions: JSON.stringify(extensions) }),
    variables: JSON.stringify(variables),
  })
  const encoded = encodeURIComponent(counterMark)
  return { method: 'GET', path: `/graphql?${parameters.toString().replace(encoded, counterMark)}` }
}
