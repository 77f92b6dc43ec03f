/** Answers operations as the Worker does, with its limits, over a compiled corpus. */
import type { GraphQLSchema } from 'graphql'
import { decodeBundle } from '../../src/model/bundle.ts'
import { openBundleStore } from '../../src/store/bundle-store.ts'
import { createEngine } from '../../src/worker/graphql/engine.ts'
import { readSettings } from '../../src/worker/settings.ts'

export interface OperationAnswer {
  /** JSON of the whole answer, as a person reads it. */
  readonly text: string
  readonly data: unknown
  readonly cost: number | null
}

/** @throws {Error} for an operation that is not answered completely. */
export type AnswerOperation = (
  query: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<OperationAnswer>

export function createAnswerOperation(bundle: string, schema: GraphQLSchema): AnswerOperation {
  const engine = createEngine({
    schema,
    store: openBundleStore(decodeBundle(bundle)),
    settings: readSettings({}),
    introspection: { text: '', answer: () => null },
  })
  return async (query, variables = {}) => {
    const { kind, text, cost } = await engine({
      document: query,
      isTrusted: true,
      operationName: null,
      variables,
      explain: false,
    })
    if (kind !== 'complete') throw new Error(`Cannot show the answer to ${query}: got ${text}`)
    const answer = JSON.parse(text) as { readonly data: unknown }
    return { text: JSON.stringify(answer, null, 2), data: answer.data, cost }
  }
}
