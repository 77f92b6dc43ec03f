/** What the operations of one document were estimated to cost lately, by all that their cost depends on. */
import {
  estimateCost,
  type EstimatedCost,
  type EstimateOptions,
  type OperationCost,
} from './operation-cost.ts'
import { priceKey, pricedVariables } from './priced-variables.ts'

/** Clients ask for one or two sizes of a page. */
const maxKnown = 8

export class KnownEstimates {
  readonly #known = new Map<string, EstimatedCost>()
  #variables: readonly string[] | null = null
  #size = 0

  /** How many fields there are costs of. */
  get size(): number {
    return this.#size
  }

  /** As `estimateCost`. The document has to be the same each time, and its schema and limits. */
  of(options: EstimateOptions): EstimatedCost {
    const { document, operation, variableValues } = options
    this.#variables ??= pricedVariables(document)
    const values = priceKey(this.#variables, variableValues)
    if (values === null) return estimateCost(options)
    const key = `${operation.name?.value ?? ''} ${values}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const cost = withoutFields(estimateCost(options))
    for (const [oldest, { itemCosts }] of this.#known) {
      if (this.#known.size < maxKnown) break
      this.#known.delete(oldest)
      this.#size -= itemCosts.size + 1
    }
    this.#known.set(key, cost)
    this.#size += cost.itemCosts.size + 1
    return cost
  }
}

/** `fields` would hold everything that was found on the way. */
function withoutFields(cost: OperationCost): EstimatedCost {
  const { total, maximum, suggestion, suggestedNodes, itemCosts } = cost
  return { total, maximum, suggestion, suggestedNodes, itemCosts }
}
