/**
 * What happens to a question that no cache in front has an answer to: the client is counted, the
 * document is found, and the isolate answers. Both entrypoints end here.
 */
import { logError } from '../log-error.ts'
import type { Settings } from '../settings.ts'
import { type Answer, type Refusal, refusalAnswer, refusedStatus } from './answer.ts'
import type { Answers } from './answers.ts'
import type { Enquiry } from './cached-answer.ts'
import type { PersistedDocuments } from './persisted-documents.ts'
import type { Platform } from './platform.ts'
import { questionKey } from './question.ts'

export interface Workshop {
  readonly settings: Settings
  readonly answers: Answers
  readonly documents: PersistedDocuments
}

export interface WorkOutOptions {
  readonly platform: Platform
  /** Of the request, for the Cache API. */
  readonly origin: () => string
  readonly explain?: boolean
}

/** Never throws and never rejects. */
export async function workOut(
  { settings, answers, documents }: Workshop,
  { question, etag, client }: Enquiry,
  { platform, origin, explain = false }: WorkOutOptions,
): Promise<Answer> {
  const { mediaType, documentHash } = question
  const refuse = (refusal: Refusal): Answer => ({
    ...refusalAnswer(mediaType, refusal),
    documentHash,
  })
  const fetchText = (hash: string): Promise<string | null> => {
    const { cache, namespace } = platform
    return documents.fetch(hash, { cache, namespace, origin: origin() })
  }
  try {
    const known = explain ? undefined : answers.find(questionKey(question))
    if (known !== undefined) return known
    if (settings.rateLimit && !(await isWithinRate(platform, client))) {
      return refuse({
        status: 429,
        code: 'RATE_LIMITED',
        message: `Cannot work out the answer now: this client asked for too many that no cache had. Expected a pause of ${settings.rateLimitPeriod} seconds.`,
        headers: { 'Retry-After': String(settings.rateLimitPeriod) },
      })
    }
    const text = question.document ?? (await fetchText(documentHash))
    if (text === null) {
      return refuse({
        status: refusedStatus(mediaType),
        code: 'PERSISTED_QUERY_NOT_FOUND',
        // The words that clients of Apollo's protocol look for.
        message: 'PersistedQueryNotFound',
      })
    }
    // Nothing else needs to know it, and the first look reads all of them.
    const isTrusted = settings.trustedDocumentsOnly && documents.isTrusted(documentHash)
    return await answers.workOut(question, { text, isTrusted }, etag, explain)
  } catch (error) {
    const errorId = logError(error, { document: documentHash })
    return refuse({
      status: 500,
      code: 'INTERNAL_SERVER_ERROR',
      message: 'Unexpected error.',
      extensions: { errorId },
    })
  }
}

/** Where the limiter itself fails, clients are let through: it protects, and is not to take down. */
async function isWithinRate(
  { limiter }: Pick<Platform, 'limiter'>,
  client: string,
): Promise<boolean> {
  if (limiter === null) return true
  try {
    return (await limiter.limit({ key: client })).success
  } catch (error) {
    logError(error, { binding: 'RATE_LIMITER' })
    return true
  }
}
