/**
 * Answers standard introspection queries from a text that was made when the Worker was built, byte for
 * byte as executing them would, without executing or validating them. Nothing is parsed before the
 * first query that asks for less than the text has.
 */
import type { DocumentNode } from 'graphql'
import { queryShape } from './introspection-shape.ts'
import { type Kept, projectSelection } from './project-selection.ts'
import { readSelection } from './read-selection.ts'

export interface Introspection {
  /** The answer to the fullest standard query. */
  readonly text: string
  /**
   * Null where the document is not a standard introspection query, whatever else it is. Where it is
   * one, it is valid, and the answer is complete and without errors.
   */
  answer(document: DocumentNode, operationName: string | null): string | null
}

/** `text` is what `scripts/make-introspection.ts` writes. */
export function createIntrospection(text: string): Introspection {
  let parsed: { readonly data: Kept } | null = null
  return {
    text,
    answer(document, operationName) {
      const selection = readSelection(document, operationName, queryShape)
      if (selection === null || !selection.fields.has('__schema')) return null
      parsed ??= JSON.parse(text) as { readonly data: Kept }
      return JSON.stringify({ data: projectSelection(parsed.data, selection) })
    },
  }
}
