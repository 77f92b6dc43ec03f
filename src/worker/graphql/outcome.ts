/** What came of working a question out, in terms of GraphQL; HTTP is not known here. */
import type { GraphQLFormattedError } from 'graphql'

/**
 * - `complete`: data without an error, and so the only kind that is ever stored;
 * - `partial`: data with errors of single fields;
 * - `refused`: errors of the request, nothing was executed or given;
 * - `explained`: what it would cost, nothing was executed;
 * - `failed`: our fault.
 */
export type OutcomeKind = 'complete' | 'partial' | 'refused' | 'explained' | 'failed'

export interface Outcome {
  readonly kind: OutcomeKind
  /** The answer as JSON, in UTF-8 where it was written so. */
  readonly body: string | Uint8Array<ArrayBuffer>
  /** `extensions.code` of its errors. */
  readonly codes: readonly string[]
  /** The name of the operation; null where it has none, or none was found. */
  readonly operationName: string | null
  /** By the estimate; null where it was not got to. */
  readonly cost: number | null
  /** What the answer was made by; `gateway` where nothing was executed. */
  readonly source: 'execution' | 'build' | 'gateway'
}

export type OutcomeDetails = Partial<Pick<Outcome, 'operationName' | 'cost'>>

export function refused(
  errors: readonly GraphQLFormattedError[],
  { operationName = null, cost = null }: OutcomeDetails = {},
): Outcome {
  return {
    kind: 'refused',
    body: JSON.stringify({ errors }),
    codes: errorCodes(errors),
    operationName,
    cost,
    source: 'gateway',
  }
}

/** The answer as a text. */
export function textOf({ body }: Outcome): string {
  return typeof body === 'string' ? body : decoder.decode(body)
}

const decoder = new TextDecoder()

export function errorCodes(errors: readonly GraphQLFormattedError[]): string[] {
  return [...new Set(errors.map(({ extensions }) => String(extensions?.['code'])))]
}
