/**
 * The links of every node, for paths: one number a link. From its lowest bit: two bits for how
 * doubtful it is (see `doubt`), one that is set where it runs from this node, five for the place of
 * its kind in `pathLinkKinds`, and 24 for the neighbour's number. Links of the kind MENTIONED_IN stand
 * after the others, each part by neighbour.
 *
 * `name.starts`: where the links of each node start in `name.links`, and the end of the last.
 */
import type { PathIndexes } from '../../bundle-indexes.ts'
import type { NumberRange } from '../../node-numbers.ts'
import { pathLinkKinds, type PathLinkKind } from '../../vocabulary.ts'
import type { Sections, SectionWriter } from '../sections.ts'
import { emptyList, type PostingList } from './posting-list.ts'

const neighbourShift = 8
const kindShift = 3
const maxNodes = 2 ** 24
const mentionedIn = pathLinkKinds.indexOf('MENTIONED_IN')

export interface PathLink {
  readonly kind: PathLinkKind
  readonly isOutgoing: boolean
  readonly doubt: number
}

export interface PathLinks {
  /** How many links a node has. */
  readonly count: (node: number) => number
  /** How many of them are more than a mention in an article: those that come first. */
  readonly countTelling: (node: number) => number
  readonly neighbourAt: (node: number, place: number) => number
  readonly linkAt: (node: number, place: number) => PathLink
  /** Null where there is no link between them. */
  readonly linkBetween: (node: number, neighbour: number) => PathLink | null
  /** What an article speaks of or, of other nodes, what speaks of them: those of a range of numbers, counted from its first. */
  readonly mentioned: (node: number, range: NumberRange) => PostingList
}

/** @throws {RangeError} for more nodes than 24 bits can number. */
export function encodePathLinks(out: SectionWriter, name: string, { links }: PathIndexes): void {
  if (links.length > maxNodes) {
    throw new RangeError(
      `Cannot encode the links of ${links.length} nodes: expected at most ${maxNodes}`,
    )
  }
  const starts = new Uint32Array(links.length + 1)
  for (const [node, list] of links.entries()) starts[node + 1] = (starts[node] ?? 0) + list.length
  const all = new Uint32Array(starts.at(-1) ?? 0)
  for (const [node, list] of links.entries()) all.set(list, starts[node])
  out.add(`${name}.starts`, starts)
  out.add(`${name}.links`, all)
}

/** @param isOutgoing Whether the link runs from the node whose list it stands in. */
export function packPathLink(
  neighbour: number,
  kind: number,
  isOutgoing: boolean,
  doubt: number,
): number {
  return neighbour * 2 ** neighbourShift + (kind << kindShift) + (isOutgoing ? 4 : 0) + doubt
}

export function openPathLinks(sections: Sections, name: string): PathLinks {
  const starts = sections.uint32(`${name}.starts`)
  const links = sections.uint32(`${name}.links`)
  const startOf = (node: number): number => starts[node] ?? 0
  const endOf = (node: number): number => starts[node + 1] ?? 0
  const read = (link: number): PathLink => {
    const kind = pathLinkKinds[(link >>> kindShift) & 31]
    if (kind === undefined) throw new RangeError(`Cannot read the link ${link}: unknown kind`)
    return { kind, isOutgoing: (link & 4) !== 0, doubt: link & 3 }
  }
  /** The first link of a stretch that is not less than the neighbour's first. */
  const firstFrom = (low: number, high: number, neighbour: number): number => {
    let start = low
    let end = high
    while (start < end) {
      const middle = (start + end) >>> 1
      if ((links[middle] ?? 0) >>> neighbourShift < neighbour) start = middle + 1
      else end = middle
    }
    return start
  }
  const mentionsFrom = (node: number): number => {
    let start = startOf(node)
    let end = endOf(node)
    while (start < end) {
      const middle = (start + end) >>> 1
      if ((((links[middle] ?? 0) >>> kindShift) & 31) === mentionedIn) end = middle
      else start = middle + 1
    }
    return start
  }
  return {
    count: (node) => endOf(node) - startOf(node),
    countTelling: (node) => mentionsFrom(node) - startOf(node),
    neighbourAt: (node, place) => (links[startOf(node) + place] ?? 0) >>> neighbourShift,
    linkAt: (node, place) => read(links[startOf(node) + place] ?? 0),
    linkBetween: (node, neighbour) => {
      const mentions = mentionsFrom(node)
      for (const [low, high] of [
        [startOf(node), mentions],
        [mentions, endOf(node)],
      ] as const) {
        const link = links[firstFrom(low, high, neighbour)]
        const place = firstFrom(low, high, neighbour)
        if (place < high && link !== undefined && link >>> neighbourShift === neighbour)
          return read(link)
      }
      return null
    },
    mentioned: (node, range) => {
      const [mentions, end] = [mentionsFrom(node), endOf(node)]
      const low = firstFrom(mentions, end, range.start)
      const high = firstFrom(low, end, range.end)
      if (low === high) return emptyList
      let ordinals: Uint32Array | null = null
      return {
        length: high - low,
        isListed: false,
        bits: null,
        has: (ordinal) => {
          const place = firstFrom(low, high, range.start + ordinal)
          return place < high && (links[place] ?? 0) >>> neighbourShift === range.start + ordinal
        },
        ordinals: () =>
          (ordinals ??= links
            .slice(low, high)
            .map((link) => (link >>> neighbourShift) - range.start)),
      }
    },
  }
}
