/** One operation executed by its plan, and by graphql-js. */
import { type DocumentNode, execute, getVariableValues, type GraphQLSchema, parse } from 'graphql'
import { Meter } from '../../schema/meter.ts'
import type { SchemaContext } from '../../schema/builder.ts'
import type { Store } from '../../src/store/store.ts'
import { Plans } from '../../src/worker/graphql/execute/plans.ts'
import type { WrittenObjects } from '../../src/worker/graphql/execute/written-objects.ts'
import { writeAnswer } from '../../src/worker/graphql/execute/write-answer.ts'
import { selectOperation } from '../../src/worker/graphql/select-operation.ts'
import { defaultLimits } from '../../src/worker/limits/limits.ts'
import { estimateCost } from '../../src/worker/limits/operation-cost.ts'

export interface Asked {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly operationName?: string | null
}

export interface Both {
  /** Null where the plan left it to graphql-js. */
  readonly planned: string | null
  readonly byGraphqlJs: string
  readonly hasErrors: boolean
  readonly estimate: number
  /** What each of the two had cost at the end: the estimate, and what it was charged. */
  readonly charged: readonly [number, number]
}

/** Null for variables that are refused, which are not executed. The document has to be valid. */
export type Run = (asked: Asked) => Both | null

/**
 * Keeps the plans of every document that it is asked with.
 * @param written - what they share; null where nothing is kept of what was written.
 */
export function openRun(schema: GraphQLSchema, store: Store, written: WrittenObjects | null): Run {
  const known = new Map<string, { readonly document: DocumentNode; readonly plans: Plans }>()

  function prepare(query: string) {
    let prepared = known.get(query)
    if (prepared === undefined) {
      const document = parse(query)
      prepared = { document, plans: new Plans(schema, document, written) }
      known.set(query, prepared)
    }
    return prepared
  }

  return ({ query, variables = {}, operationName = null }) => {
    const { document, plans } = prepare(query)
    const operation = selectOperation(document, operationName)
    const { variableValues } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      variables,
    )
    if (variableValues === undefined) return null
    const limits = defaultLimits
    const variablesOfCost = { variableValues: variableValues.coerced, limits }
    const cost = estimateCost({ schema, document, operation, ...variablesOfCost })
    const context = (): SchemaContext & { readonly meter: Meter } => ({
      store,
      limits,
      meter: new Meter({
        estimate: cost.total,
        maximum: Number.POSITIVE_INFINITY,
        itemCosts: cost.itemCosts,
      }),
    })
    const [one, other] = [context(), context()]
    const plan = plans.find(operation, variableValues.coerced)
    const bytes = plan && writeAnswer(plan, { context: one, variables: variableValues, written })
    const result = execute({
      schema,
      document,
      operationName,
      variableValues: variables,
      contextValue: other,
    })
    if (result instanceof Promise) throw new Error('graphql-js made a promise')
    return {
      planned: bytes === null ? null : new TextDecoder().decode(bytes),
      byGraphqlJs: JSON.stringify(result),
      hasErrors: result.errors !== undefined,
      estimate: cost.total,
      charged: [one.meter.total, other.meter.total],
    }
  }
}

/** With plans that are made for it. */
export function runBoth(schema: GraphQLSchema, store: Store, asked: Asked): Both | null {
  return openRun(schema, store, null)(asked)
}
