/**
 * What can be reached from one end of a path, growing one link at a time. Every link that is looked at
 * is kept, so that chains are put together without looking at any node's links again.
 */
import type { Neighbours } from './neighbours.ts'

/** A number of links that may still be looked at; shared by both ends. */
export interface LinkAllowance {
  left: number
}

export interface Reach {
  /** Chains of up to so many links from the end are known. */
  readonly radius: number
  /** How many links the nodes have that the next step looks at. */
  readonly nextLinks: number
  /** The fewest links from the end, of every node that was reached. */
  readonly distances: ReadonlyMap<number, number>
  /** The nodes whose links led to a node. */
  readonly ways: ReadonlyMap<number, readonly number[]>
  /** Looks at the links of the nodes that were reached last: at all of them, or at as many as half the allowance, from the node with the fewest on. */
  grow(allowance: LinkAllowance): void
}

/** @param telling Whether to pass over links that are only a mention in an article. */
export function reachFrom(end: number, neighbours: Neighbours, telling: boolean): Reach {
  const distances = new Map([[end, 0]])
  const ways = new Map<number, number[]>()
  const degrees = new Map<number, number>()
  const degree = (node: number): number => {
    let known = degrees.get(node)
    if (known === undefined) degrees.set(node, (known = neighbours.count(node, telling)))
    return known
  }
  let frontier = [end]
  let radius = 0
  return {
    distances,
    ways,
    get radius() {
      return radius
    },
    get nextLinks() {
      return frontier.reduce((sum, node) => sum + degree(node), 0)
    },
    grow: (allowance) => {
      radius += 1
      const reached: number[] = []
      // The rest is for the other end and for the steps to come.
      let share = Math.ceil(allowance.left / 2)
      for (const node of frontier.toSorted((a, b) => degree(a) - degree(b) || a - b)) {
        const looked = Math.min(degree(node), share)
        share -= looked
        allowance.left -= looked
        for (let place = 0; place < looked; place += 1) {
          const other = neighbours.at(node, place)
          const known = ways.get(other)
          if (known === undefined) ways.set(other, [node])
          else known.push(node)
          if (!distances.has(other)) {
            distances.set(other, radius)
            reached.push(other)
          }
        }
      }
      frontier = reached
    },
  }
}
