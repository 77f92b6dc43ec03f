/**
 * How two nodes hang together: chains of links without a repeated node, walked in either direction.
 * Shorter ones come first; of equally long ones those whose most doubtful link is the least doubtful;
 * then by the ids of their nodes. Chains with MENTIONED_IN stand in where there is no other: that one
 * article mentions two nodes says little. Between two nodes stands one link, of the first kind in the
 * vocabulary that joins them, so that each chain of nodes is given once.
 */
import type { OpenBundle } from '../model/bundle/bundle.ts'
import type { NodeId } from '../model/node-id.ts'
import type { PathRecord } from '../model/records.ts'
import { chainsBetween, type Chain } from './chains.ts'
import { linkDescriber } from './link-provenances.ts'
import { neighboursIn } from './neighbours.ts'

/**
 * At most so many links are looked at without mentions, and so many again with them, whatever the
 * graph. Where that is not enough, longer chains through nodes of very many links are left out.
 */
export const maxLooks = 10_000

export type FindPaths = (
  from: NodeId,
  to: NodeId,
  maxLength: number,
  first: number,
) => readonly PathRecord[]

/** From a node to itself leads one path, of no links; from or to an id of nothing leads none. */
export function pathFinder(bundle: OpenBundle): FindPaths {
  const { numbers } = bundle
  const neighbours = neighboursIn(bundle.indexes.paths)
  const describeLink = linkDescriber(bundle)

  const pathOf = (chain: Chain): PathRecord => {
    const nodes = chain.map(numbers.idOf)
    const links = chain.slice(1).map((to, place) => {
      const from = chain[place] ?? -1
      const { kind, isOutgoing } = neighbours.link(from, to)
      const [start, end] = isOutgoing ? [from, to] : [to, from]
      return describeLink(numbers.idOf(start), kind, numbers.idOf(end))
    })
    return { nodes, links }
  }
  const doubtOf = (chain: Chain): number =>
    Math.max(0, ...chain.slice(1).map((to, place) => neighbours.link(chain[place] ?? -1, to).doubt))

  /** Of equally doubtful ones the order stays. */
  const leastDoubtfulFirst = (chains: readonly Chain[]): readonly Chain[] =>
    chains
      .map((chain) => ({ chain, doubt: doubtOf(chain) }))
      .sort((a, b) => a.doubt - b.doubt)
      .map(({ chain }) => chain)

  return (from, to, maxLength, first) => {
    const [start, end] = [numbers.numberOf(from), numbers.numberOf(to)]
    if (start === null || end === null || first <= 0) return []
    const find = (telling: boolean): readonly Chain[] => {
      const chains = chainsBetween(start, end, neighbours, telling, maxLooks)
      const found: Chain[] = []
      for (let length = 0; length <= maxLength && found.length < first; length += 1) {
        found.push(...leastDoubtfulFirst(chains.ofLength(length)))
      }
      return found.slice(0, first)
    }
    const telling = find(true)
    return (telling.length > 0 ? telling : find(false)).map(pathOf)
  }
}
