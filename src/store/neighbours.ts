/** The links of every node, as the path index has them. */
import type { PathIndexes } from '../model/bundle-indexes.ts'
import { pathLinkKinds, type PathLinkKind } from '../model/vocabulary.ts'

/** Numbers a link takes in the index: the neighbour, the kind, the direction, the doubt. */
const linkWidth = 4
const mentionedIn = pathLinkKinds.indexOf('MENTIONED_IN')
const maySpeak = pathLinkKinds.indexOf('MAY_SPEAK')

export interface Neighbours {
  /** How many links a node has; `telling`: those that are more than a mention in an article. */
  readonly count: (node: number, telling: boolean) => number
  /** The neighbour at a place; telling links come first. */
  readonly at: (node: number, place: number) => number
  /** Whether the node is a statement and both neighbours may have made it, so that one of them has not. */
  readonly areRivals: (node: number, one: number, other: number) => boolean
  readonly link: (
    node: number,
    neighbour: number,
  ) => { readonly kind: PathLinkKind; readonly isOutgoing: boolean; readonly doubt: number }
}

export function neighboursIn({ links }: PathIndexes): Neighbours {
  const linksOf = (node: number): readonly number[] => links[node] ?? []
  const size = (node: number): number => linksOf(node).length / linkWidth
  const mentionsFrom = (node: number): number => firstPlace(linksOf(node), 1, -1)
  const placeOf = (node: number, neighbour: number): number => {
    const found = [0, 1]
      .map((isMention) => firstPlace(linksOf(node), isMention, neighbour))
      .find((place) => linksOf(node)[place * linkWidth] === neighbour)
    if (found === undefined)
      throw new RangeError(`Cannot find a link between nodes ${node} and ${neighbour}`)
    return found
  }
  const isCandidate = (statement: number, actor: number): boolean => {
    const place = placeOf(statement, actor)
    return kindAt(statement, place) === maySpeak && !isOutgoingAt(statement, place)
  }
  const isOutgoingAt = (node: number, place: number): boolean =>
    linksOf(node)[place * linkWidth + 2] === 1
  const kindAt = (node: number, place: number): number => linksOf(node)[place * linkWidth + 1] ?? -1

  return {
    count: (node, telling) => (telling ? mentionsFrom(node) : size(node)),
    at: (node, place) => linksOf(node)[place * linkWidth] ?? -1,
    areRivals: (node, one, other) => isCandidate(node, one) && isCandidate(node, other),
    link: (node, neighbour) => {
      const place = placeOf(node, neighbour)
      const kind = pathLinkKinds[kindAt(node, place)]
      if (kind === undefined)
        throw new RangeError(`Cannot read the links of node ${node}: unknown kind`)
      return {
        kind,
        isOutgoing: isOutgoingAt(node, place),
        doubt: linksOf(node)[place * linkWidth + 3] ?? 0,
      }
    },
  }
}

/** The place of the first link that is not before: mentions come after the others, each by neighbour. */
function firstPlace(links: readonly number[], isMention: number, neighbour: number): number {
  let low = 0
  let high = links.length / linkWidth
  while (low < high) {
    const middle = (low + high) >>> 1
    const isMentionHere = links[middle * linkWidth + 1] === mentionedIn ? 1 : 0
    const isBefore =
      isMentionHere < isMention ||
      (isMentionHere === isMention && (links[middle * linkWidth] ?? Infinity) < neighbour)
    if (isBefore) low = middle + 1
    else high = middle
  }
  return low
}
