/** The refusal of an operation that costs too much. */
import { GraphQLError } from 'graphql'
import type { Meter } from '../../../schema/meter.ts'
import type { EstimatedCost } from './operation-cost.ts'
import { wholeCost } from './whole-cost.ts'

/** Null where it may be executed. */
export function costRefusal(cost: EstimatedCost): GraphQLError | null {
  const { total, maximum, suggestion, suggestedNodes } = cost
  if (total <= maximum) return null
  const remedy = suggestion === null ? '' : `; ${suggestion.message}`
  return new GraphQLError(
    `Cannot execute the operation: expected a cost of at most ${maximum}, got ${total}${remedy}.`,
    {
      nodes: suggestedNodes,
      extensions: { code: 'COST_LIMIT_EXCEEDED', cost: total, maximum, suggestion },
    },
  )
}

/**
 * After an execution: null where its answer may be given. `cost` is what it had cost when it was stopped.
 *
 * @param maximum - what it may cost by the estimate, where the meter allows for more.
 */
export function meterRefusal(meter: Meter, maximum: number = meter.maximum): GraphQLError | null {
  if (!meter.exceeded) return null
  const remedy = `leave out \`${meter.exceededAt}\`, or ask for fewer of what it stands in`
  return new GraphQLError(
    `Cannot answer the operation: expected a cost of at most ${maximum}, and the data have more than its estimate allowed for; ${remedy}.`,
    {
      extensions: {
        code: 'COST_LIMIT_EXCEEDED',
        cost: wholeCost(meter.total),
        maximum,
        suggestion: { message: remedy, path: meter.exceededAt, pageSize: null, cost: null },
      },
    },
  )
}
