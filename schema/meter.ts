/**
 * What an execution has cost: the estimate, and what its data have beyond what the estimate allowed
 * for. One of these for each execution.
 */
import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import { clientError } from './errors.ts'

export interface MeterOptions {
  /** What the operation costs by its estimate. */
  readonly estimate: number
  /** What it may cost. */
  readonly maximum: number
  /** What an item more costs, by the field that selects the list. */
  readonly itemCosts: ReadonlyMap<FieldNode, number>
}

export class Meter {
  readonly maximum: number
  readonly #itemCosts: ReadonlyMap<FieldNode, number>
  #total: number
  #exceededAt: string | null = null

  constructor({ estimate, maximum, itemCosts }: MeterOptions) {
    this.maximum = maximum
    this.#itemCosts = itemCosts
    this.#total = estimate
  }

  /** The estimate and what was charged since. */
  get total(): number {
    return this.#total
  }

  /** Whether the execution was stopped: its answer is not to be given. */
  get exceeded(): boolean {
    return this.#total > this.maximum
  }

  /** The field at which the maximum was passed, response names joined by dots; null while it is not. */
  get exceededAt(): string | null {
    return this.#exceededAt
  }

  /** Adds to the total. Throws COST_LIMIT_EXCEEDED where that is then over the maximum. */
  charge(cost: number, info: Pick<GraphQLResolveInfo, 'path'>): void {
    this.#total += cost
    if (this.exceeded) {
      // Where the answer goes on, nobody is asked for the path.
      this.#exceededAt ??= namesOf(info.path)
      throw clientError(
        'COST_LIMIT_EXCEEDED',
        `Cannot go on: the answer costs more than ${this.maximum}.`,
      )
    }
  }

  /** What one item costs of the list that these nodes select together. */
  itemCost(nodes: readonly FieldNode[]): number {
    let dearest = 0
    for (const node of nodes) dearest = Math.max(dearest, this.#itemCosts.get(node) ?? 0)
    return dearest
  }
}

type Path = GraphQLResolveInfo['path'] | undefined

/** Without the places in lists, so that it names what is written in the document. */
function namesOf(path: Path): string {
  const names: string[] = []
  for (let step: Path = path; step !== undefined; step = step.prev) {
    if (typeof step.key === 'string') names.unshift(step.key)
  }
  return names.join('.')
}
