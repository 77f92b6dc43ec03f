/** An answer as the response that a client gets. */
import { corsHeaders } from '../open-to-any-origin.ts'
import { securityHeaders } from '../security-headers.ts'
import type { Settings } from '../settings.ts'
import type { Answer, Layer } from './answer.ts'
import { matchesNone } from './if-none-match.ts'
import type { MediaType } from './media-type.ts'

/** What an answer depends on beside the address and the body. */
export const vary = 'Accept, Dateline-Cost'

/** Of a 304 as well. */
const shared = {
  ...corsHeaders,
  'X-Content-Type-Options': securityHeaders['X-Content-Type-Options'],
  Vary: vary,
}

const always = { ...shared, ...securityHeaders }

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

export type AnswerResponse = (answer: Answer, asked: Asked) => Response

/** 304 without a body where the client has the answer already; no body for HEAD. */
export function createAnswerResponse(storage: StorageHeaders): AnswerResponse {
  /**
   * Copying headers takes half the time of making them; by layer, and by media type where there is a
   * body. A 304 has what a cache updates (RFC 9110, section 15.4.5) and what lets a script read it; the
   * policies of a document came with the body.
   */
  const made = new Map<string, { readonly headers: Headers; etag: string }>()

  /** To be copied before the next are asked for. */
  const headersOf = (layer: Layer, mediaType: MediaType | null, etag: string): Headers => {
    const key = `${layer} ${mediaType ?? ''}`
    let known = made.get(key)
    if (known === undefined) {
      const ofBody =
        mediaType === null ? {} : { ...securityHeaders, 'Content-Type': contentType(mediaType) }
      const all = { ...shared, ...storage, ...layerHeaders(layer), ...ofBody }
      known = { headers: new Headers(all), etag: '' }
      made.set(key, known)
    }
    if (known.etag !== etag) {
      known.headers.set('ETag', etag)
      known.etag = etag
    }
    return known.headers
  }

  return ({ status, mediaType, body, etag, layer, headers }, { method, ifNoneMatch }) => {
    if (etag === null) {
      return new Response(method === 'HEAD' ? null : body, {
        status,
        headers: {
          ...always,
          ...layerHeaders(layer),
          'Content-Type': contentType(mediaType),
          'Cache-Control': 'no-store',
          ...headers,
        },
      })
    }
    const isKnown = !matchesNone(ifNoneMatch, etag)
    return new Response(isKnown || method === 'HEAD' ? null : body, {
      status: isKnown ? 304 : status,
      headers: headersOf(layer, isKnown ? null : mediaType, etag),
    })
  }
}

function contentType(mediaType: MediaType): string {
  return `${mediaType}; charset=utf-8`
}

/** Which layer answered. */
export function layerHeaders(layer: Layer) {
  return { 'Dateline-Layer': layer, 'Server-Timing': `layer;desc="${layer}"` }
}
