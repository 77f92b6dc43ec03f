/**
 * Answers standard introspection queries from a text that was made when the Worker was built, byte for
 * byte as executing them would, without executing or validating them. Nothing is parsed before the
 * first query that asks for less than the text has, or that is executed over the schema.
 */
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { once } from '../../model/once.ts'
import { queryShape } from './introspection-shape.ts'
import type { LazyText } from '../lazy-text.ts'
import { type Kept, projectSelection } from './project-selection.ts'
import { readSelection } from './read-selection.ts'
import { restoreDescriptions } from './restore-descriptions.ts'

export interface Introspection {
  /**
   * Null where the document is not a standard introspection query, whatever else it is. Where it is
   * one, it is valid, and the answer is complete and without errors.
   */
  answer(document: DocumentNode, operationName: string | null): string | null
  /** Gives the schema, where it was built without its descriptions, those that the text has. Once. */
  describe(schema: GraphQLSchema): void
}

interface Introspected {
  readonly data: { readonly __schema: Kept }
}

/** `text` is what `scripts/make-introspection.ts` writes: the answer to the fullest standard query. */
export function createIntrospection(text: LazyText): Introspection {
  let described: GraphQLSchema | null = null
  const read = once(() => JSON.parse(text()) as Introspected)
  return {
    answer(document, operationName) {
      const selection = readSelection(document, operationName, queryShape)
      if (selection === null || !selection.fields.has('__schema')) return null
      return JSON.stringify({ data: projectSelection(read().data, selection) })
    },
    describe(schema) {
      if (described === schema) return
      restoreDescriptions(schema, read().data.__schema)
      described = schema
    },
  }
}
