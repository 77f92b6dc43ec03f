/**
 * How pages get their content: as questions to the endpoint, through its caches and limits, without a
 * round over HTTP.
 */
import type { Ask } from '../graphql/ask.ts'
import { plainJson } from '../graphql/media-type.ts'
import type { Platform } from '../graphql/platform.ts'
import type { AskPage } from './page-source.ts'

/** The endpoint gave no complete answer. */
export class PageRefusal extends Error {
  override readonly name = 'PageRefusal'

  /** Of the page that cannot be filled; 404 where its address names a place of a list that is none. */
  readonly status: 404 | 429 | 503
  /** In seconds; null where the endpoint says none. */
  readonly retryAfter: string | null

  constructor(status: number, retryAfter: string | null, codes: readonly string[]) {
    super(`Cannot fill the page: the endpoint answered ${codes.join(', ')}`)
    if (codes.includes('INVALID_CURSOR')) this.status = 404
    else this.status = status === 429 ? 429 : 503
    this.retryAfter = retryAfter
  }
}

const decoder = new TextDecoder()

/** The client of `request` is the one who is counted where an answer must be worked out. */
export function createAskPage(ask: Ask, request: Request, platform: Platform): AskPage {
  const endpoint = new URL('/graphql', request.url)
  const headers = new Headers({ 'Content-Type': 'application/json' })
  const address = request.headers.get('CF-Connecting-IP')
  if (address !== null) headers.set('CF-Connecting-IP', address)
  return async function askPage<Data>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<Data> {
    const body = JSON.stringify({ query, variables })
    const question = new Request(endpoint, { method: 'POST', headers, body })
    const answer = await ask(question, plainJson, platform)
    if (answer.etag === null) {
      throw new PageRefusal(answer.status, answer.headers['Retry-After'] ?? null, answer.codes)
    }
    return (JSON.parse(decoder.decode(answer.body)) as { readonly data: Data }).data
  }
}
