/** A finished answer: what every layer keeps, and hands to the one before it. */
import { errorAnswer } from '../error-answer.ts'
import type { MediaType } from './media-type.ts'

/**
 * Who answered: the map of this isolate; Workers Cache; an execution; a text made at build; the
 * validator that the client sent; or the gateway, which refused.
 */
export type Layer = 'isolate' | 'edge' | 'execution' | 'build' | 'validator' | 'gateway'

export interface Answer {
  readonly status: number
  readonly mediaType: MediaType
  /** JSON in UTF-8. */
  readonly body: Uint8Array<ArrayBuffer>
  /** Strong and quoted; null where the answer is not to be stored by anybody. */
  readonly etag: string | null
  readonly layer: Layer
  /** What the log line says of it. */
  readonly operationName: string | null
  readonly documentHash: string | null
  readonly cost: number | null
  readonly codes: readonly string[]
  /** Beside those that every answer has: `Allow`, `Retry-After`. */
  readonly headers: Readonly<Record<string, string>>
}

const encoder = new TextEncoder()

type Details = Partial<Omit<Answer, 'body'>> & Pick<Answer, 'status' | 'mediaType' | 'layer'>

export function createAnswer(body: string | Answer['body'], details: Details): Answer {
  return {
    etag: null,
    operationName: null,
    documentHash: null,
    cost: null,
    codes: [],
    headers: {},
    ...details,
    body: typeof body === 'string' ? encoder.encode(body) : body,
  }
}

/** An answer that the request itself got, in the form of a GraphQL answer. */
export function refusalAnswer(
  mediaType: MediaType,
  { status, code, message, headers = {}, extensions = {} }: Refusal,
): Answer {
  const text = JSON.stringify(errorAnswer(code, message, extensions))
  return createAnswer(text, { status, mediaType, layer: 'gateway', codes: [code], headers })
}

export interface Refusal {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly headers?: Readonly<Record<string, string>>
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** GraphQL over HTTP: an error of the document is 400, but 200 for clients of the older media type. */
export function refusedStatus(mediaType: MediaType): number {
  return mediaType === 'application/json' ? 200 : 400
}
