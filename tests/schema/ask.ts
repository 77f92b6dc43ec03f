/** Asking the schema questions of a compiled corpus, as a server would, without the server. */
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql'
import { execute, parse, validate } from 'graphql'
import { expect } from 'vitest'
import { schema } from '../../schema/schema.ts'
import type { Store } from '../../src/store/store.ts'
import type { CorpusName } from '../compile/corpora.ts'
import { compiled } from '../compile/corpora.ts'
import { openEncoded } from '../store/open-encoded.ts'

export type Data = Readonly<Record<string, unknown>>

export async function openStore(corpus: CorpusName): Promise<Store> {
  return openEncoded(await compiled(corpus))
}

/** The answer as JSON. Fails where graphql-js makes a promise of it, which it must not over this store. */
export function answer(
  store: Store,
  source: string,
  variables: Data = {},
): FormattedExecutionResult {
  const document = parse(source)
  const errors = validate(schema, document)
  if (errors.length > 0) return { errors: errors.map((error) => error.toJSON()) }
  const result = execute({
    schema,
    document,
    contextValue: { store },
    variableValues: variables,
  })
  expect(result).not.toBeInstanceOf(Promise)
  return JSON.parse(JSON.stringify(result)) as FormattedExecutionResult
}

/** The data of an answer without errors, in the shape that the query gives it. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows what it asked
export function ask<Shape = Data>(store: Store, source: string, variables: Data = {}): Shape {
  const { data, errors } = answer(store, source, variables)
  expect(errors).toBeUndefined()
  return data as Shape
}

/** The only error of an answer. */
export function refusal(store: Store, source: string, variables: Data = {}): GraphQLFormattedError {
  const { errors = [] } = answer(store, source, variables)
  expect(errors).toHaveLength(1)
  const [error] = errors
  if (error === undefined) throw new Error('There is no error')
  return error
}
