/** An answer as the response that a client gets. */
import { corsHeaders } from '../open-to-any-origin.ts'
import { securityHeaders } from '../security-headers.ts'
import type { Settings } from '../settings.ts'
import type { Answer, Layer } from './answer.ts'
import { matchesNone } from './if-none-match.ts'

/** What an answer depends on beside the address and the body. */
export const vary = 'Accept, Dateline-Cost'

const always = { ...corsHeaders, ...securityHeaders, Vary: vary }

/** `Cache-Control` and `Cache-Tag` of answers that may be stored. */
export interface StorageHeaders {
  readonly 'Cache-Control': string
  readonly 'Cache-Tag': string
}

export function storageHeaders(settings: Settings, corpusVersion: string): StorageHeaders {
  const { browserMaxAge, browserStaleWhileRevalidate } = settings
  return {
    'Cache-Control': `public, max-age=${browserMaxAge}, stale-while-revalidate=${browserStaleWhileRevalidate}`,
    'Cache-Tag': corpusTag(corpusVersion),
  }
}

/** All answers of one corpus can be purged by it. */
export function corpusTag(corpusVersion: string): string {
  return `corpus-${corpusVersion.slice(0, 16)}`
}

export interface Asked {
  readonly method: string
  /** `If-None-Match`, where it counts: not with POST. */
  readonly ifNoneMatch: string | null
}

/** 304 without a body where the client has the answer already; no body for HEAD. */
export function answerResponse(answer: Answer, asked: Asked, storage: StorageHeaders): Response {
  if (answer.etag === null) {
    return new Response(asked.method === 'HEAD' ? null : answer.body, {
      status: answer.status,
      headers: {
        ...always,
        ...layerHeaders(answer.layer),
        'Content-Type': `${answer.mediaType}; charset=utf-8`,
        'Cache-Control': 'no-store',
        ...answer.headers,
      },
    })
  }
  const validators = { ...always, ...storage, ...layerHeaders(answer.layer), ETag: answer.etag }
  if (!matchesNone(asked.ifNoneMatch, answer.etag)) {
    return new Response(null, { status: 304, headers: validators })
  }
  return new Response(asked.method === 'HEAD' ? null : answer.body, {
    status: answer.status,
    headers: { ...validators, 'Content-Type': `${answer.mediaType}; charset=utf-8` },
  })
}

/** Which layer answered. */
export function layerHeaders(layer: Layer) {
  return { 'Dateline-Layer': layer, 'Server-Timing': `layer;desc="${layer}"` }
}
