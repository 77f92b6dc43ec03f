/**
 * What an operation costs by its text and its variables alone, whatever the data are: each field what
 * its definition says (`schema/field-cost.ts`), multiplied by the pages and lists that it stands in.
 */
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql'
import { Kind } from 'graphql'
import type { Limits } from './limits.ts'
import { pathOf, placesOf } from './places-of.ts'
import type { Plan } from './plan-fields.ts'
import { planFields } from './plan-fields.ts'
import type { Change, CostSuggestion } from './suggest-change.ts'
import { suggestChange } from './suggest-change.ts'
import type { Variables } from './value-of.ts'
import { wholeCost } from './whole-cost.ts'

/** What a field costs with all that is under it, as often as it occurs. */
export interface FieldTotal {
  /** Response names from the root, joined by dots. */
  readonly path: string
  /** A whole number. */
  readonly cost: number
}

export interface OperationCost {
  /** A whole number, at most `Number.MAX_SAFE_INTEGER`. */
  readonly total: number
  readonly maximum: number
  /** The dearest fields, dearest first, at most 10. */
  readonly fields: readonly FieldTotal[]
  /** The smallest change that makes it pass; null where it passes. */
  readonly suggestion: CostSuggestion | null
  /** Where in the document the change is to be made. */
  readonly suggestedNodes: readonly FieldNode[]
  /** For the `Meter`: what an item more of a list costs, by a field that selects the list. */
  readonly itemCosts: ReadonlyMap<FieldNode, number>
}

/** What is to be known of an operation that is executed, or refused. */
export type EstimatedCost = Omit<OperationCost, 'fields'>

export interface EstimateOptions {
  readonly schema: GraphQLSchema
  /** Validated, and within `checkShape`. */
  readonly document: DocumentNode
  /** One of the document. */
  readonly operation: OperationDefinitionNode
  /** Coerced, as `getVariableValues` gives them. */
  readonly variableValues: Variables
  readonly limits: Limits
}

const maxFields = 10

/** The same for the same text and variables. Time is linear in the fields with their fragments written out. */
export function estimateCost(options: EstimateOptions): OperationCost {
  const { schema, document, operation, variableValues, limits } = options
  const rootType = schema.getRootType(operation.operation)
  if (rootType == null) {
    throw new Error(`Cannot estimate a ${operation.operation}: the schema has no type for it`)
  }
  const fragments = fragmentsOf(document)
  const plan = (leftOut: ReadonlySet<FieldNode>): Plan =>
    planFields(rootType, operation.selectionSet, {
      schema,
      fragments,
      variables: variableValues,
      maxPageSize: limits.maxPageSize,
      leftOut,
    })
  const maximum = limits.maxCost
  const asked = plan(new Set())
  const total = wholeCost(asked.cost)
  const change = total <= maximum ? null : suggestChange(asked, plan, maximum)
  return new PlannedCost(asked, total, maximum, change)
}

/** An accessor of each object would be kept by V8 until all garbage is collected, and with it the whole plan. */
class PlannedCost implements OperationCost {
  readonly #plan: Plan
  readonly total: number
  readonly maximum: number
  readonly suggestion: CostSuggestion | null
  readonly suggestedNodes: readonly FieldNode[]
  readonly itemCosts: OperationCost['itemCosts']

  constructor(plan: Plan, total: number, maximum: number, change: Change | null) {
    this.#plan = plan
    this.total = total
    this.maximum = maximum
    this.suggestion = change?.suggestion ?? null
    this.suggestedNodes = change?.nodes ?? []
    this.itemCosts = plan.itemCosts
  }

  /** Only who asks what an operation costs wants to know. */
  get fields(): readonly FieldTotal[] {
    return dearest(this.#plan)
  }
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition)
    }
  }
  return fragments
}

function dearest(plan: Plan): readonly FieldTotal[] {
  return placesOf(plan)
    .toSorted((one, other) => other.cost - one.cost)
    .slice(0, maxFields)
    .map((place) => ({ path: pathOf(place), cost: wholeCost(place.cost) }))
}
