/** The links of every node, as the path index has them. */
import type { PathLink, PathLinks } from '../model/bundle/indexes/path-links.ts'

export interface Neighbours {
  /** How many links a node has; `telling`: those that are more than a mention in an article. */
  readonly count: (node: number, telling: boolean) => number
  /** The neighbour at a place; telling links come first. */
  readonly at: (node: number, place: number) => number
  /** Whether the node is a statement and both neighbours may have made it, so that one of them has not. */
  readonly areRivals: (node: number, one: number, other: number) => boolean
  readonly link: (node: number, neighbour: number) => PathLink
}

export function neighboursIn(links: PathLinks): Neighbours {
  const link = (node: number, neighbour: number): PathLink => {
    const found = links.linkBetween(node, neighbour)
    if (found === null)
      throw new RangeError(`Cannot find a link between nodes ${node} and ${neighbour}`)
    return found
  }
  const isCandidate = (statement: number, actor: number): boolean => {
    const { kind, isOutgoing } = link(statement, actor)
    return kind === 'MAY_SPEAK' && !isOutgoing
  }
  return {
    count: (node, telling) => (telling ? links.countTelling(node) : links.count(node)),
    at: links.neighbourAt,
    areRivals: (node, one, other) => isCandidate(node, one) && isCandidate(node, other),
    link,
  }
}
