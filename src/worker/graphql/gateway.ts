/** The endpoint as HTTP has it: methods, media types, the response, and the line in the log. */
import { logError } from '../log-error.ts'
import { logRequest } from '../log-request.ts'
import { noAddress } from '../require-address.ts'
import { preflightHeaders } from '../open-to-any-origin.ts'
import { securityHeaders } from '../security-headers.ts'
import type { Settings } from '../settings.ts'
import { type Answer, refusalAnswer } from './answer.ts'
import { createAnswerResponse, layerHeaders, storageHeaders, vary } from './answer-response.ts'
import type { Ask } from './ask.ts'
import { type MediaType, negotiateMediaType, plainJson } from './media-type.ts'
import type { Platform } from './platform.ts'
import { InvalidPersistedQueryError } from './read-persisted-query.ts'
import { badRequest, RequestRefusal } from './request-refusal.ts'

export interface GatewayOptions {
  readonly ask: Ask
  readonly settings: Settings
  readonly corpusVersion: string
  /** Where a person goes who opens the endpoint in a browser. */
  readonly page: string
}

/** Never rejects. */
export type Gateway = (request: Request, platform: Platform) => Promise<Response>

const methods = ['GET', 'HEAD', 'POST', 'OPTIONS']

export function createGateway({ ask, settings, corpusVersion, page }: GatewayOptions): Gateway {
  const answerResponse = createAnswerResponse(storageHeaders(settings, corpusVersion))

  async function answer(
    request: Request,
    mediaType: MediaType | null,
    isAddressed: boolean,
    platform: Platform,
  ): Promise<Answer> {
    try {
      if (!methods.includes(request.method)) throw methodNotAllowed(request.method, methods)
      if (mediaType === null) throw notAcceptable()
      if (!isAddressed) throw badRequest(noAddress)
      const answered = await ask(request, mediaType, platform)
      if (request.method === 'POST' || !answered.codes.includes('OPERATION_NOT_SUPPORTED')) {
        return answered
      }
      // GraphQL over HTTP: GET must not run anything but queries, and says so by its status.
      return { ...answered, status: 405, headers: { Allow: 'POST' } }
    } catch (error) {
      return refusalOf(error, mediaType ?? plainJson)
    }
  }

  /** The answer is null where the response has none. */
  async function respond(
    request: Request,
    platform: Platform,
  ): Promise<{ readonly response: Response; readonly answered: Answer | null }> {
    const { method, headers } = request
    if (method === 'OPTIONS') return { response: preflight(), answered: null }
    const isRead = method === 'GET' || method === 'HEAD'
    const isAddressed = canParse(request.url)
    const preferred = negotiateMediaType(headers.get('Accept'), isRead && isAddressed)
    if (preferred === 'text/html') {
      return { response: redirect(`${page}${new URL(request.url).search}`), answered: null }
    }
    const answered = await answer(request, preferred, isAddressed, platform)
    const ifNoneMatch = method === 'POST' ? null : headers.get('If-None-Match')
    return { response: answerResponse(answered, { method, ifNoneMatch }), answered }
  }

  return async function answerRequest(request, platform) {
    const since = Date.now()
    const { response, answered } = await respond(request, platform)
    if (settings.logRequests) {
      logRequest({
        method: request.method,
        status: response.status,
        layer: answered?.layer ?? 'gateway',
        operation: answered?.operationName ?? null,
        document: answered?.documentHash?.slice(0, 16) ?? null,
        cost: answered?.cost ?? null,
        codes: answered?.codes ?? [],
        size: hasBody(request, response) ? (answered?.body.byteLength ?? 0) : 0,
        waited: Date.now() - since,
      })
    }
    return response
  }
}

/** `response.body` would make a stream to say so. */
function hasBody({ method }: Request, { status }: Response): boolean {
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
