/**
 * Chains of nodes without repetition between two ends, of one exact length, none from one candidate of
 * an open attribution over the statement to another: of them only one has spoken. Two reaches grow towards
 * each other, the one with fewer links to look at first; chains are put together where they meet.
 */
import type { Neighbours } from './neighbours.ts'
import { reachFrom, type LinkAllowance, type Reach } from './reach.ts'

export type Chain = readonly number[]

export interface Chains {
  /** All chains of so many links, in the order of their nodes; some of them where the allowances end. Lengths are asked for in ascending order. */
  ofLength(length: number): readonly Chain[]
}

/**
 * @param telling Whether to pass over links that are only a mention in an article.
 * @param maxLooks How many links are looked at, and how many steps are taken to put chains together, for all lengths.
 */
export function chainsBetween(
  from: number,
  to: number,
  neighbours: Neighbours,
  telling: boolean,
  maxLooks: number,
): Chains {
  const links: LinkAllowance = { left: maxLooks }
  const steps: LinkAllowance = { left: maxLooks }
  const start = reachFrom(from, neighbours, telling)
  const end = reachFrom(to, neighbours, telling)
  return {
    ofLength: (length) => {
      while (start.radius + end.radius < length) {
        const nearer = start.nextLinks <= end.nextLinks ? start : end
        nearer.grow(links)
      }
      const tail = Math.min(length, end.radius)
      const head = length - tail
      const chains: Chain[] = []
      for (const [meeting, distance] of start.distances) {
        if (distance > head || (end.distances.get(meeting) ?? Infinity) > tail) continue
        for (const before of walks(start, from, [meeting], head, steps, neighbours)) {
          const used = before.toReversed()
          for (const chain of walks(end, to, used, tail, steps, neighbours)) chains.push(chain)
        }
      }
      return chains.toSorted(compareChains)
    },
  }
}

/** Every chain that goes on from `walked` to the end in exactly so many links. */
function* walks(
  reach: Reach,
  end: number,
  walked: Chain,
  left: number,
  steps: LinkAllowance,
  neighbours: Neighbours,
): Generator<Chain, void, undefined> {
  const node = walked.at(-1) ?? -1
  if (left === 0) {
    if (node === end) yield walked
    return
  }
  for (const next of reach.ways.get(node) ?? []) {
    if (steps.left === 0) return
    steps.left -= 1
    const canArrive = (reach.distances.get(next) ?? Infinity) < left
    if (!canArrive || walked.includes(next)) continue
    const before = walked.at(-2)
    if (before === undefined || !neighbours.areRivals(node, before, next)) {
      yield* walks(reach, end, [...walked, next], left - 1, steps, neighbours)
    }
  }
}

function compareChains(a: Chain, b: Chain): number {
  for (const [place, node] of a.entries()) {
    const difference = node - (b[place] ?? node)
    if (difference !== 0) return difference
  }
  return 0
}
