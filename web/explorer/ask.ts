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

  constructor(code: AskCode, message: string) {
    super(message)
    this.code = code
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
    throw new AskError(error.extensions?.code ?? 'NO_ANSWER', error.message)
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
    return (await response.json()) as Response
  } catch {
    signal.throwIfAborted()
    throw new AskError('NO_ANSWER', `The endpoint answered with status ${response.status}.`)
  }
}
