/**
 * Works a question out: document, operation, limits, cost, execution. Over a store that answers at once
 * it gives the outcome at once, so that whoever looks an answer up, works it out and keeps it does so in
 * one step that no other request comes between.
 */
import type { ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { getVariableValues, GraphQLError } from 'graphql'
import { Meter } from '../../../schema/meter.ts'
import type { MaybePromise, Store } from '../../store/store.ts'
import type { Introspection } from '../introspection/create-introspection.ts'
import { checkShape } from '../limits/check-shape.ts'
import { costRefusal, meterRefusal } from '../limits/cost-refusal.ts'
import { type CostDescription, describeCost } from '../limits/describe-cost.ts'
import type { Limits } from '../limits/limits.ts'
import { estimateCost } from '../limits/operation-cost.ts'
import type { Settings } from '../settings.ts'
import { clientErrors } from './client-errors.ts'
import { DocumentCache, documentsSize, type PreparedDocument } from './document-cache.ts'
import { writeAnswer } from './execute/write-answer.ts'
import { WrittenObjects } from './execute/written-objects.ts'
import { errorCodes, type Outcome, type OutcomeDetails, refused } from './outcome.ts'
import { selectOperation } from './select-operation.ts'
import { createYogaEngine } from './yoga-engine.ts'

export interface EngineOptions {
  readonly schema: GraphQLSchema
  readonly store: Store
  readonly settings: Settings
  readonly introspection: Introspection
  /** How much it may keep, in bytes; what the settings want unless given. */
  readonly memory?: EngineMemory
}

export interface EngineMemory {
  readonly documents: number
  readonly objects: number
}

export interface Work {
  readonly document: string
  /** Whether it is one of the build's own. */
  readonly isTrusted: boolean
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
  /** Say what it would cost instead of executing it. */
  readonly explain: boolean
}

export type Engine = (work: Work) => MaybePromise<Outcome>

export function createEngine(options: EngineOptions): Engine {
  const { schema, store, settings, introspection } = options
  const { limits, trustedDocumentsOnly, plannedExecution } = settings
  const memory = options.memory ?? { documents: documentsSize, objects: settings.keptObjectsSize }
  // It is of this store and these limits alone.
  const written = memory.objects === 0 ? null : new WrittenObjects(memory.objects)
  const yoga = createYogaEngine(schema)
  const documents = new DocumentCache({
    schema,
    bound: memory.documents,
    written,
    parse: (text) => yoga.parse(text, limits.maxTokens),
    check: (document) => {
      const misshapen = checkShape(document, limits)
      return misshapen.length > 0 ? misshapen : yoga.validate(document)
    },
  })

  return function workOut({ document: text, isTrusted, operationName, variables, explain }) {
    let prepared: PreparedDocument
    let operation: OperationDefinitionNode
    try {
      prepared = documents.prepare(text, isTrusted)
      operation = selectOperation(prepared.document, operationName)
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      return refused(clientErrors([tokenLimitError(error, limits)], 'GRAPHQL_PARSE_FAILED'))
    }
    const { document } = prepared
    const name = operation.name?.value ?? null
    const introspected = introspection.answer(document, operationName)
    if (introspected !== null) {
      return explain
        ? explained(costOfNothing(limits), { operationName: name, cost: 0 })
        : complete(introspected, name, 0, 'build')
    }
    if (trustedDocumentsOnly && !isTrusted) {
      return refused(clientErrors([untrusted()], 'DOCUMENT_NOT_TRUSTED'), { operationName: name })
    }
    const errors = prepared.errors()
    if (errors.length > 0) {
      return refused(clientErrors(errors, 'GRAPHQL_VALIDATION_FAILED'), { operationName: name })
    }
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: maxVariableErrors,
    })
    if (coerced.errors !== undefined) {
      return refused(clientErrors(coerced.errors, 'INVALID_ARGUMENT'), { operationName: name })
    }
    const variableValues = coerced.variableValues.coerced
    const estimated = { schema, document, operation, variableValues, limits }
    if (explain) {
      const cost = estimateCost(estimated)
      return explained(describeCost(cost), { operationName: name, cost: cost.total })
    }
    const cost = prepared.estimates.of(estimated)
    const details = { operationName: name, cost: cost.total }
    const refusal = costRefusal(cost)
    if (refusal !== null) {
      documents.weigh(text, prepared)
      return refused(clientErrors([refusal], 'COST_LIMIT_EXCEEDED'), details)
    }

    const meterOptions = {
      estimate: cost.total,
      maximum: cost.maximum * headroom,
      itemCosts: cost.itemCosts,
    }
    const plan = plannedExecution ? prepared.plans.find(operation, variableValues) : null
    if (plan !== null) {
      const context = { store, limits, meter: new Meter(meterOptions) }
      const answer = writeAnswer(plan, { context, variables: coerced.variableValues, written })
      documents.weigh(text, prepared)
      if (answer !== null) return complete(answer, name, cost.total, 'execution')
    }
    // What the plan counted until it gave up is not counted twice.
    const meter = new Meter(meterOptions)
    const finish = (result: ExecutionResult): Outcome => {
      const overrun = meterRefusal(meter, cost.maximum)
      if (overrun !== null) return refused(clientErrors([overrun], 'COST_LIMIT_EXCEEDED'), details)
      return outcomeOf(result, name, cost.total)
    }
    if (introspectionField.test(text)) introspection.describe(schema)
    const result = yoga.execute({
      document,
      operationName,
      variables,
      context: { store, limits, meter },
    })
    return result instanceof Promise ? result.then(finish) : finish(result)
  }
}

/** In every document that reads a description, and in few others. */
const introspectionField = /__(schema|type)\b/

/** What passes by its estimate is to pass: the data may cost so much more than the limit before it is stopped. */
const headroom = 1.15

/** Each error of a variable repeats its value. */
const maxVariableErrors = 10

function outcomeOf(result: ExecutionResult, operationName: string | null, cost: number): Outcome {
  if (result.errors === undefined) {
    return complete(JSON.stringify({ data: result.data }), operationName, cost, 'execution')
  }
  // Without data nothing was resolved: the request itself was refused.
  if (!('data' in result)) {
    return refused(clientErrors(result.errors, 'INVALID_ARGUMENT'), { operationName, cost })
  }
  // Unexpected ones were masked, and have their code; the rest are about arguments.
  const errors = clientErrors(result.errors, 'INVALID_ARGUMENT')
  const codes = errorCodes(errors)
  const isOurs = codes.includes('INTERNAL_SERVER_ERROR')
  return {
    kind: isOurs && result.data === null ? 'failed' : 'partial',
    body: JSON.stringify({ errors, data: result.data }),
    codes,
    operationName,
    cost,
    source: 'execution',
  }
}

function explained(cost: CostDescription, details: Required<OutcomeDetails>): Outcome {
  const body = JSON.stringify({ data: null, extensions: { cost } })
  return { kind: 'explained', body, codes: [], ...details, source: 'gateway' }
}

/** Of the standard introspection, which is not executed. */
function costOfNothing({ maxCost }: Limits): CostDescription {
  return { cost: 0, maximum: maxCost, passes: true, fields: [], suggestion: null }
}

function complete(
  body: Outcome['body'],
  operationName: string | null,
  cost: number,
  source: Outcome['source'],
): Outcome {
  return { kind: 'complete', body, codes: [], operationName, cost, source }
}

function untrusted(): GraphQLError {
  return new GraphQLError(
    'Cannot run the document: this endpoint answers only the operations that it was deployed with, unchanged to the byte, and the standard introspection.',
    { extensions: { code: 'DOCUMENT_NOT_TRUSTED' } },
  )
}

/** graphql-js counts tokens while it parses, and tells of too many as of a syntax error. */
function tokenLimitError(error: GraphQLError, { maxTokens }: Limits): GraphQLError {
  const what = /more than \d+ (tokens|comments)/.exec(error.message)?.[1]
  if (what === undefined) return error
  return new GraphQLError(
    `Cannot read the document: expected at most ${maxTokens} ${what}, got more. ${what === 'comments' ? 'Leave them out' : 'Send fewer fields at once, or select what repeats in one fragment'}.`,
    { extensions: { code: 'LIMIT_EXCEEDED', limit: what, maximum: maxTokens } },
  )
}
