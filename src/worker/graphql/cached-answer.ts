/**
 * The two ends of the loopback to the entrypoint that Workers Cache stands before: a question as a
 * canonical GET, and its answer as a response that the cache keeps or does not.
 */
import type { Settings } from '../settings.ts'
import type { Answer, Layer } from './answer.ts'
import { corpusTag } from './answer-response.ts'
import { decodeQuestion, encodeQuestion, type Question } from './question.ts'

/** What the gateway hands on: the question, the tag of its answer, and whom to count it for. */
export interface Enquiry {
  readonly question: Question
  readonly etag: string
  readonly client: string
}

/** Larger questions are not sent through the cache: what a header may hold differs by platform. */
const maxEncodedLength = 12_288

/**
 * A GET of an address that stands for the question and the build; everything else is in headers, which
 * Workers Cache does not key by, and which no client can set here. Null where the question is too long.
 */
export function encodeEnquiry({ question, etag, client }: Enquiry, origin: string): Request | null {
  const { document, variables } = question
  if ((document ?? '').length + variables.length > maxEncodedLength) return null
  const encoded = encodeQuestion(question)
  if (encoded.length > maxEncodedLength) return null
  return new Request(`${origin}/graphql/answers/${etag.slice(1, -1)}`, {
    headers: { 'Dateline-Question': encoded, 'Dateline-Tag': etag, 'Dateline-Client': client },
  })
}

/** The inverse of {@link encodeEnquiry}. */
export function decodeEnquiry({ headers }: Request): Enquiry {
  return {
    question: decodeQuestion(headers.get('Dateline-Question') ?? ''),
    etag: headers.get('Dateline-Tag') ?? '',
    client: headers.get('Dateline-Client') ?? '',
  }
}

/** What the log line says of an answer travels with it, so that it is known of cached ones too. */
interface Notes {
  /** The tag itself does not travel: a cache that compresses may weaken it. */
  readonly isComplete: boolean
  readonly operationName: string | null
  readonly documentHash: string | null
  readonly cost: number | null
  readonly codes: readonly string[]
  readonly headers: Readonly<Record<string, string>>
}

export function encodeAnswer(answer: Answer, settings: Settings, corpusVersion: string): Response {
  const { operationName, documentHash, cost, codes, headers } = answer
  const isComplete = answer.etag !== null
  const notes: Notes = { isComplete, operationName, documentHash, cost, codes, headers }
  const storage =
    answer.etag === null
      ? { 'Cache-Control': 'no-store' }
      : {
          'Cache-Control': `public, max-age=${settings.edgeMaxAge}`,
          'Cache-Tag': corpusTag(corpusVersion),
          ETag: answer.etag,
        }
  return new Response(answer.body, {
    status: answer.status,
    headers: {
      ...storage,
      'Content-Type': `${answer.mediaType}; charset=utf-8`,
      'Dateline-Layer': answer.layer,
      'Dateline-Notes': JSON.stringify(notes),
    },
  })
}

/**
 * The inverse of {@link encodeAnswer}, but for the layer, which is the edge where the cache had it.
 * @throws {Error} for a response that is none of `encodeAnswer`, such as an error page of the platform.
 */
export async function decodeAnswer(
  response: Response,
  { question, etag }: Enquiry,
): Promise<Answer> {
  const header = response.headers.get('Dateline-Notes')
  if (header === null) {
    throw new Error(
      `Cannot read the cached answer: expected "Dateline-Notes", got none with the status ${response.status}`,
    )
  }
  const { isComplete, ...notes } = JSON.parse(header) as Notes
  const fromCache = cachedStatuses.has(response.headers.get('Cf-Cache-Status') ?? '')
  return {
    ...notes,
    status: response.status,
    mediaType: question.mediaType,
    body: new Uint8Array(await response.arrayBuffer()),
    etag: isComplete ? etag : null,
    layer: fromCache ? 'edge' : (response.headers.get('Dateline-Layer') as Layer),
  }
}

/** Where the cache answered without running the Worker. */
const cachedStatuses = new Set(['HIT', 'STALE', 'UPDATING'])
