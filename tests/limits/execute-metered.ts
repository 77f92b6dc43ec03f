/** Executing as the server does: the estimate first, then with a meter that goes on from it. */
import type { FormattedExecutionResult } from 'graphql'
import { execute, parse } from 'graphql'
import { Meter } from '../../schema/meter.ts'
import { schema } from '../../schema/schema.ts'
import { defaultLimits } from '../../src/worker/limits/limits.ts'
import type { Store } from '../../src/store/store.ts'
import type { EstimateOptions } from './estimate.ts'
import { estimate } from './estimate.ts'

export interface MeteredAnswer {
  readonly estimate: number
  readonly meter: Meter
  readonly text: string
  readonly answer: FormattedExecutionResult
}

export function executeMetered(
  store: Store,
  source: string,
  { variables = {}, limits = {} }: EstimateOptions = {},
): MeteredAnswer {
  const document = parse(source)
  const cost = estimate(document, { variables, limits })
  const meter = new Meter({
    estimate: cost.total,
    maximum: cost.maximum,
    itemCosts: cost.itemCosts,
  })
  const answer = execute({
    schema,
    document,
    contextValue: { store, meter, limits: { ...defaultLimits, ...limits } },
    variableValues: variables,
  })
  const text = JSON.stringify(answer)
  return {
    estimate: cost.total,
    meter,
    text,
    answer: JSON.parse(text) as FormattedExecutionResult,
  }
}
