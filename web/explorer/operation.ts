/**
 * An operation as its `.graphql` file has it, to the byte, with the types that
 * `scripts/make-operation-types.ts` makes of it.
 *
 * @example
 * import text from './operations/actor.graphql?raw'
 * const actor = operation<ActorQuery, ActorQueryVariables>(text)
 */
export interface Operation<Data, Variables> {
  readonly text: string
  /** Never there: it ties the types to the value. */
  readonly types?: (variables: Variables) => Data
}

export function operation<Data, Variables>(text: string): Operation<Data, Variables> {
  return { text }
}
