/** What an operation costs, as the server works it out. */
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { getOperationAST, parse } from 'graphql'
import { schema } from '../../schema/schema.ts'
import type { Limits } from '../../src/worker/limits/limits.ts'
import { defaultLimits } from '../../src/worker/limits/limits.ts'
import type { OperationCost } from '../../src/worker/limits/operation-cost.ts'
import { estimateCost } from '../../src/worker/limits/operation-cost.ts'

export interface EstimateOptions {
  readonly variables?: Readonly<Record<string, unknown>>
  readonly limits?: Partial<Limits>
}

export function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operation = getOperationAST(document)
  if (operation == null) throw new Error('The document has no operation of its own')
  return operation
}

export function estimate(
  source: string | DocumentNode,
  { variables = {}, limits = {} }: EstimateOptions = {},
): OperationCost {
  const document = typeof source === 'string' ? parse(source) : source
  return estimateCost({
    schema,
    document,
    operation: operationOf(document),
    variableValues: variables,
    limits: { ...defaultLimits, ...limits },
  })
}
