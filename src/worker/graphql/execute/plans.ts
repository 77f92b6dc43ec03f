/** The plans of one document, made when they are first asked for and kept beside it. */
import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema } from 'graphql'
import type { OperationDefinitionNode } from 'graphql'
import { Kind } from 'graphql'
import type { Variables } from '../../limits/value-of.ts'
import type { OperationPlan } from './answer-plan.ts'
import { conditionKey, conditionVariables } from './conditions.ts'
import { planOperation } from './plan-operation.ts'
import type { WrittenObjects } from './written-objects.ts'

/** Each set of conditions has a plan of its own; clients use one or two. */
const maxPlans = 4

export class Plans {
  readonly #schema: GraphQLSchema
  readonly #document: DocumentNode
  readonly #written: WrittenObjects | null
  readonly #fragments = new Map<string, FragmentDefinitionNode>()
  #conditions: readonly string[] | null = null
  /** Null for what is left to graphql-js. */
  readonly #plans = new Map<OperationDefinitionNode, Map<string, OperationPlan | null>>()

  /**
   * The document has to be valid when the first plan is asked for.
   * @param written - null where nothing that was written is kept; else of one store and its limits.
   */
  constructor(schema: GraphQLSchema, document: DocumentNode, written: WrittenObjects | null) {
    this.#schema = schema
    this.#document = document
    this.#written = written
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.#fragments.set(definition.name.value, definition)
      }
    }
  }

  /** How many fields were planned until now. */
  get size(): number {
    let size = 0
    for (const plans of this.#plans.values()) {
      for (const plan of plans.values()) size += plan?.size() ?? 0
    }
    return size
  }

  /** Null where the operation is to be executed by graphql-js. */
  find(operation: OperationDefinitionNode, variables: Variables): OperationPlan | null {
    let plans = this.#plans.get(operation)
    if (plans === undefined) this.#plans.set(operation, (plans = new Map()))
    this.#conditions ??= conditionVariables(this.#document)
    const key = conditionKey(this.#conditions, variables)
    const known = plans.get(key)
    if (known !== undefined) return known
    if (plans.size === maxPlans) {
      for (const oldest of plans.keys()) {
        plans.delete(oldest)
        break
      }
    }
    const plan = this.#plan(operation, variables)
    plans.set(key, plan)
    return plan
  }

  #plan(operation: OperationDefinitionNode, variables: Variables): OperationPlan | null {
    const planned = {
      schema: this.#schema,
      document: this.#document,
      operation,
      fragments: this.#fragments,
    }
    try {
      return planOperation(planned, variables, this.#written)
    } catch {
      return null
    }
  }
}
