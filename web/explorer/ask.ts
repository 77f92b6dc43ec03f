/** Asks the endpoint. Nothing of the explorer reaches data in another way. */
import type { Operation } from './operation.ts'

/** Codes of ours, for what is not an answer of the endpoint. All others are its `extensions.code`. */
export type AskCode = 'NO_CONNECTION' | 'NO_ANSWER' | (string & {})

/** Why there is no answer. */
export class AskError extends Error {
  override readonly name = 'AskError'
  readonly code: AskCode
  /** Whether asking the same again can help. */
  readonly mayPass: boolean
  /** Seconds that the endpoint wants to be left alone; 0 where it does not say. */
  readonly wait: number

  constructor(code: AskCode, message: string, wait = 0) {
    super(message)
    this.code = code
    this.wait = wait
    this.mayPass = passing.has(code)
  }
}

const passing: ReadonlySet<string> = new Set([
  'NO_CONNECTION',
  'NO_ANSWER',
  'RATE_LIMITED',
  'INTERNAL_SERVER_ERROR',
])

interface Response {
  /** Seconds. */
  readonly wait: number
  readonly data?: unknown
  readonly errors?: readonly {
    readonly message: string
    readonly extensions?: { readonly code?: string }
  }[]
}

/**
 * The data of a complete answer.
 *
 * @throws {AskError} with a code for everything else.
 * @throws the reason of `signal`, once it is aborted.
 */
export async function ask<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Data> {
  const answer = await send(operation.text, variables, signal)
  const error = answer.errors?.[0]
  if (error !== undefined) {
    throw new AskError(error.extensions?.code ?? 'NO_ANSWER', error.message, answer.wait)
  }
  if (answer.data == null) throw new AskError('NO_ANSWER', 'The answer holds no data.')
  return answer.data as Data
}

async function send(query: string, variables: unknown, signal: AbortSignal): Promise<Response> {
  let response
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json',
        'content-type': 'application/json',
      },
      body: JSON.stringify({ query, variables }),
      signal,
    })
  } catch {
    signal.throwIfAborted()
    throw new AskError('NO_CONNECTION', 'The endpoint cannot be reached.')
  }
  try {
    const wait = Number(response.headers.get('retry-after') ?? 0)
    const answer = (await response.json()) as Omit<Response, 'wait'>
    return { ...answer, wait: Number.isFinite(wait) ? wait : 0 }
  } catch {
    signal.throwIfAborted()
    throw new AskError('NO_ANSWER', `The endpoint answered with status ${response.status}.`)
  }
}
