/** The endpoint as HTTP has it: methods, media types, the response, and the line in the log. */
import type { MaybePromise } from '../../store/store.ts'
import { logError } from '../log-error.ts'
import { logRequest } from '../log-request.ts'
import { noAddress } from '../require-address.ts'
import { preflightHeaders } from '../open-to-any-origin.ts'
import { securityHeaders } from '../security-headers.ts'
import type { Settings } from '../settings.ts'
import { type Answer, refusalAnswer } from './answer.ts'
import { createAnswerResponse, layerHeaders, storageHeaders, vary } from './answer-response.ts'
import type { Ask } from './ask.ts'
import type { AskedBefore } from './asked-before.ts'
import { type MediaType, negotiateMediaType, plainJson } from './media-type.ts'
import type { Platform } from './platform.ts'
import { InvalidPersistedQueryError } from './read-persisted-query.ts'
import { badRequest, RequestRefusal } from './request-refusal.ts'

export interface GatewayOptions {
  readonly ask: Ask
  readonly askedBefore: AskedBefore
  readonly settings: Settings
  readonly corpusVersion: string
  /** Where a person goes who opens the endpoint in a browser. */
  readonly page: string
}

/** Never rejects. */
export type Gateway = (
  request: Request,
  /** The request's, which each look at it would make anew. */
  address: string,
  platform: Platform,
) => MaybePromise<Response>

const methods = ['GET', 'HEAD', 'POST', 'OPTIONS']

export function createGateway(options: GatewayOptions): Gateway {
  const { ask, askedBefore, settings, corpusVersion, page } = options
  const answerResponse = createAnswerResponse(storageHeaders(settings, corpusVersion))

  async function answer(
    request: Request,
    method: string,
    mediaType: MediaType | null,
    isAddressed: boolean,
    platform: Platform,
  ): Promise<Answer> {
    try {
      if (!methods.includes(method)) throw methodNotAllowed(method, methods)
      if (mediaType === null) throw notAcceptable()
      if (!isAddressed) throw badRequest(noAddress)
      const answered = await ask(request, mediaType, platform)
      if (method === 'POST' || !answered.codes.includes('OPERATION_NOT_SUPPORTED')) return answered
      // GraphQL over HTTP: GET must not run anything but queries, and says so by its status.
      return { ...answered, status: 405, headers: { Allow: 'POST' } }
    } catch (error) {
      return refusalOf(error, mediaType ?? plainJson)
    }
  }

  /** The answer is null where the response has none. */
  function log(method: string, response: Response, answered: Answer | null, since: number): void {
    if (!settings.logRequests) return
    const { status } = response
    logRequest({
      method,
      status,
      layer: answered?.layer ?? 'gateway',
      operation: answered?.operationName ?? null,
      document: answered?.documentHash?.slice(0, 16) ?? null,
      cost: answered?.cost ?? null,
      codes: answered?.codes ?? [],
      size: hasBody(method, status) ? (answered?.body.byteLength ?? 0) : 0,
      waited: Date.now() - since,
    })
  }

  return function answerRequest(request, address, platform) {
    const since = Date.now()
    const { method, headers } = request
    const logged = (response: Response, answered: Answer | null): Response => {
      log(method, response, answered, since)
      return response
    }
    if (method === 'OPTIONS') return logged(preflight(), null)
    const isRead = method === 'GET' || method === 'HEAD'
    const isAddressed = canParse(address)
    const preferred = negotiateMediaType(headers.get('Accept'), isRead && isAddressed)
    if (preferred === 'text/html') {
      return logged(redirect(`${page}${new URL(address).search}`), null)
    }
    const respond = (answered: Answer): Response => {
      const ifNoneMatch = method === 'POST' ? null : headers.get('If-None-Match')
      return logged(answerResponse(answered, { method, ifNoneMatch }), answered)
    }
    // What is at hand is given at once: each promise on the way costs something.
    const asksAgain = isRead && preferred !== null && !headers.has('Dateline-Cost')
    const known = asksAgain ? askedBefore.find(address, 'address', preferred) : undefined
    if (known !== undefined) return respond(known)
    return answer(request, method, preferred, isAddressed, platform).then(respond)
  }
}

/** `response.body` would make a stream to say so. */
function hasBody(method: string, status: number): boolean {
  return method !== 'HEAD' && status !== 304
}

/** Most requests have the address of the one before. */
let lastAddress = ''

function canParse(address: string): boolean {
  if (address === lastAddress) return true
  if (!URL.canParse(address)) return false
  lastAddress = address
  return true
}

function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...preflightHeaders,
      ...securityHeaders,
      ...layerHeaders('gateway'),
      Allow: methods.join(', '),
      'Cache-Control': 'no-store',
    },
  })
}

function redirect(location: string): Response {
  return new Response(null, {
    status: 302,
    headers: {
      ...preflightHeaders,
      ...securityHeaders,
      ...layerHeaders('gateway'),
      Location: location,
      Vary: vary,
      'Cache-Control': 'no-store',
    },
  })
}

function refusalOf(error: unknown, mediaType: MediaType): Answer {
  if (error instanceof RequestRefusal) return refusalAnswer(mediaType, error)
  if (error instanceof InvalidPersistedQueryError) {
    const { code, message } = error
    return refusalAnswer(mediaType, { status: 400, code, message })
  }
  return refusalAnswer(mediaType, {
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    message: 'Unexpected error.',
    extensions: { errorId: logError(error) },
  })
}

function methodNotAllowed(method: string, allowed: readonly string[]): RequestRefusal {
  const allow = allowed.join(', ')
  const message = `Cannot ${method} /graphql: expected one of ${allow}`
  return new RequestRefusal(405, 'METHOD_NOT_ALLOWED', message, { Allow: allow })
}

function notAcceptable(): RequestRefusal {
  const message =
    'Cannot answer in a media type that "Accept" names: expected application/graphql-response+json or application/json'
  return new RequestRefusal(406, 'NOT_ACCEPTABLE', message)
}
