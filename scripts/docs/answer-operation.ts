/** Answers operations as the Worker does, with its limits, over a compiled corpus. */
import type { GraphQLSchema } from 'graphql'
import type { OpenBundle } from '../../src/model/bundle/bundle.ts'
import { openBundleStore } from '../../src/store/bundle-store.ts'
import { createEngine } from '../../src/worker/graphql/engine.ts'
import { textOf } from '../../src/worker/graphql/outcome.ts'
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

export function createAnswerOperation(bundle: OpenBundle, schema: GraphQLSchema): AnswerOperation {
  const engine = createEngine({
    schema,
    store: openBundleStore(bundle),
    settings: readSettings({}),
    introspection: { answer: () => null, describe: () => undefined },
  })
  return async (query, variables = {}) => {
    const outcome = await engine({
      document: query,
      isTrusted: true,
      operationName: null,
      variables,
      explain: false,
    })
    const text = textOf(outcome)
    if (outcome.kind !== 'complete')
      throw new Error(`Cannot show the answer to ${query}: got ${text}`)
    const answer = JSON.parse(text) as { readonly data: unknown }
    return { text: JSON.stringify(answer, null, 2), data: answer.data, cost: outcome.cost }
  }
}
