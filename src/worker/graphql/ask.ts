/**
 * From a request to its answer, by the first layer that has it: the map of this isolate, the tag that
 * the client sent, Workers Cache, and whoever works it out.
 */
import { sha256 } from '../../model/sha256.ts'
import { logError } from '../log-error.ts'
import type { Answer } from './answer.ts'
import { createAnswer, refusalAnswer, refusedStatus } from './answer.ts'
import type { AskedBefore } from './asked-before.ts'
import { BoundedMap } from './bounded-map.ts'
import { decodeAnswer, encodeEnquiry, type Enquiry } from './cached-answer.ts'
import { clientKey } from './client-key.ts'
import { createEntityTags } from './entity-tag.ts'
import { namesTag } from './if-none-match.ts'
import type { MediaType } from './media-type.ts'
import type { Platform } from './platform.ts'
import { type Question, questionKey } from './question.ts'
import { type GraphqlParameters, parseParameters, readWritten } from './read-parameters.ts'
import { InvalidPersistedQueryError, readPersistedQuery } from './read-persisted-query.ts'
import { readQuestion } from './read-question.ts'
import { badRequest } from './request-refusal.ts'
import { workOut, type Workshop } from './work-out.ts'

export interface AskOptions extends Workshop {
  readonly askedBefore: AskedBefore
  /** Stands for everything that an answer depends on beside the question: code, schema, settings, corpus. */
  readonly build: string
}

/** @throws {RequestRefusal | InvalidPersistedQueryError} for requests that ask nothing. */
export type Ask = (request: Request, mediaType: MediaType, platform: Platform) => Promise<Answer>

/** Of the texts whose hash is remembered, in UTF-16 units. */
const maxHashed = 2_000_000

interface AskedDocument {
  readonly hash: string
  readonly text: string | null
  /** Whether the client gave the hash with the text, to send it alone the next time. */
  readonly isToBeKept: boolean
}

export function createAsk({ build, askedBefore, ...workshop }: AskOptions): Ask {
  const { settings, answers, documents } = workshop
  const { limits } = settings
  const hashes = new BoundedMap<string>(maxHashed)
  const tagOf = createEntityTags(build)

  async function hashOf(text: string): Promise<string> {
    const known = hashes.get(text)
    if (known !== undefined) return known
    const hash = await sha256(text)
    hashes.set(text, hash, text.length + hash.length)
    return hash
  }

  async function identify({ query, extensions }: GraphqlParameters): Promise<AskedDocument> {
    const given = readPersistedQuery(extensions)
    if (query === null) {
      if (given !== null) {
        return { hash: given, text: documents.find(given) ?? null, isToBeKept: false }
      }
      throw badRequest('Cannot answer without a query: expected the parameter "query", got none')
    }
    const hash = await hashOf(query)
    if (given !== null && given !== hash) {
      throw new InvalidPersistedQueryError(
        'PERSISTED_QUERY_MISMATCH',
        `Cannot take the query: expected the hash of its text, ${hash}, got ${given}`,
      )
    }
    return { hash, text: query, isToBeKept: given !== null }
  }

  /** Null where there is no cache to ask, and where it fails: it saves work, and is not to take down. */
  async function fromEdge(
    enquiry: Enquiry,
    key: string,
    origin: () => string,
    platform: Platform,
  ): Promise<Answer | null> {
    const cached = settings.edgeCache ? platform.cached : null
    const request = cached === null ? null : encodeEnquiry(enquiry, origin())
    if (request === null || cached === null) return null
    try {
      const answer = await decodeAnswer(await cached.fetch(request), enquiry)
      // What was worked out in this isolate is kept already.
      if (answers.find(key) === undefined) answers.keep(key, answer)
      return answer
    } catch (error) {
      logError(error, { binding: 'CachedAnswers' })
      return null
    }
  }

  return async function ask(request, mediaType, platform) {
    const { method, headers } = request
    const written = await readWritten(request, limits.maxBodySize)
    const as = method === 'POST' ? 'body' : 'address'
    const explains = headers.get('Dateline-Cost')
    const finished = explains === null ? askedBefore.find(written, as, mediaType) : undefined
    if (finished !== undefined) return finished

    const parameters = parseParameters(method, written)
    const document = await identify(parameters)
    const question = readQuestion(parameters, mediaType, document)
    const tooLong = refuseVariables(question)
    if (tooLong !== null) return tooLong
    const origin = (): string => new URL(request.url).origin
    const client = clientKey(headers)
    const key = questionKey(question)
    if (asksForCost(parameters, explains)) {
      return workOut(workshop, { question, etag: '', client }, { platform, origin, explain: true })
    }
    const known = answers.find(key)
    if (known !== undefined && !document.isToBeKept) askedBefore.keep(written, as, mediaType, key)
    const etag = known?.etag ?? tagOf(key)
    if (known === undefined && method !== 'POST' && namesTag(headers.get('If-None-Match'), etag)) {
      return createAnswer('', {
        status: 304,
        mediaType,
        etag,
        layer: 'validator',
        documentHash: document.hash,
      })
    }
    const enquiry = { question, etag, client }
    const answer =
      known ??
      (await fromEdge(enquiry, key, origin, platform)) ??
      (await workOut(workshop, enquiry, { platform, origin }))
    if (document.isToBeKept && document.text !== null && answer.etag !== null) {
      const { cache, namespace } = platform
      const stores = { cache, namespace, origin: origin() }
      platform.waitUntil(documents.keep(document.hash, document.text, stores))
    }
    return answer
  }

  function refuseVariables({ mediaType, variables }: Question): Answer | null {
    const maximum = limits.maxVariablesSize
    // A unit of UTF-16 has at most three bytes.
    if (3 * variables.length <= maximum) return null
    const found = byteLength(variables)
    if (found <= maximum) return null
    return refusalAnswer(mediaType, {
      status: refusedStatus(mediaType),
      code: 'LIMIT_EXCEEDED',
      message: `Cannot read the variables: expected at most ${maximum} bytes of JSON, got ${found}. Send fewer or shorter values.`,
      extensions: { limit: 'variablesSize', maximum, found },
    })
  }
}

const encoder = new TextEncoder()

/** In UTF-8. */
function byteLength(text: string): number {
  return encoder.encode(text).byteLength
}

/** @throws {RequestRefusal} for other values than true and false: who wants to know must not execute instead. */
function asksForCost({ extensions }: GraphqlParameters, header: string | null): boolean {
  const inBody = extensions['cost'] ?? false
  if (typeof inBody !== 'boolean') {
    throw badRequest(
      `Cannot read the extension "cost": expected true or false, got ${JSON.stringify(inBody).slice(0, 80)}`,
    )
  }
  const inHeader = header?.trim().toLowerCase() ?? 'false'
  if (inHeader !== 'true' && inHeader !== 'false') {
    throw badRequest(
      `Cannot read the header "Dateline-Cost": expected true or false, got ${JSON.stringify(inHeader.slice(0, 80))}`,
    )
  }
  return inBody || inHeader === 'true'
}
