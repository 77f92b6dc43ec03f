/** What is measured of an answer: the kinds of work that it can take. */
import { counterMark, type HttpRequest } from '../load/request-bytes.ts'
import { articles, operation, operationHash } from './operation.ts'

/** Which server is asked: with the settings of a deployment, without any cache of answers, or without objects of them either. */
export type CaseServer = 'cached' | 'uncached' | 'unkept'

export interface AnswerCase {
  /** Of its figure. */
  readonly id: string
  readonly label: string
  readonly server: CaseServer
  readonly requests: readonly HttpRequest[]
  readonly status: number
  /** Whether it has a budget, and is not there to be compared with. */
  readonly isBudgeted: boolean
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
  const selecting = cursors.map((after) => ({
    query: operation.replace('label', `label_${counterMark}: label`),
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
    compared(uncached('selection', 'never seen, nor what it selects, POST', selecting.map(post))),
    unkept('variables', 'known, new variables, no objects kept, POST', known.map(post)),
    unkept('unseen', 'never seen, no objects kept, POST', unseen.map(post)),
    unkept('trusted', 'trusted, new variables, no objects kept, GET', byHash.map(get)),
  ]
}

function cached(name: string, label: string, requests: readonly HttpRequest[]): AnswerCase {
  const id = `answers.${name}`
  return { id, label, server: 'cached', requests, status: 200, isBudgeted: true }
}

function uncached(name: string, label: string, requests: readonly HttpRequest[]): AnswerCase {
  return { ...cached(name, label, requests), server: 'uncached' }
}

function compared(of: AnswerCase): AnswerCase {
  return { ...of, isBudgeted: false }
}

function unkept(name: string, label: string, requests: readonly HttpRequest[]): AnswerCase {
  return compared({ ...cached(`${name}-unkept`, label, requests), server: 'unkept' })
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
