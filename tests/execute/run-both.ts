/** One operation executed by its plan, and by graphql-js. */
import { execute, getVariableValues, type GraphQLSchema, parse } from 'graphql'
import { Meter } from '../../schema/meter.ts'
import type { SchemaContext } from '../../schema/builder.ts'
import type { Store } from '../../src/store/store.ts'
import { Plans } from '../../src/worker/graphql/execute/plans.ts'
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
  /** What each of the two was charged. */
  readonly charged: readonly [number, number]
}

/** Null for variables that are refused, which are not executed. The document has to be valid. */
export function runBoth(
  schema: GraphQLSchema,
  store: Store,
  { query, variables = {}, operationName = null }: Asked,
): Both | null {
  const document = parse(query)
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
  const plan = new Plans(schema, document).find(operation, variableValues.coerced)
  const bytes = plan && writeAnswer(plan, { context: one, variables: variableValues })
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
    charged: [one.meter.total, other.meter.total],
  }
}
