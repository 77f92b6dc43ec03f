/** The cost of an operation as `extensions.cost` tells it to a client who asks without executing. */
import type { FieldTotal, OperationCost } from './operation-cost.ts'
import type { CostSuggestion } from './suggest-change.ts'

export interface CostDescription {
  readonly cost: number
  readonly maximum: number
  readonly passes: boolean
  readonly fields: readonly FieldTotal[]
  readonly suggestion: CostSuggestion | null
}

export function describeCost({
  total,
  maximum,
  fields,
  suggestion,
}: OperationCost): CostDescription {
  return { cost: total, maximum, passes: total <= maximum, fields, suggestion }
}
