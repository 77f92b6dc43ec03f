/** Finds the neighbours of every node, for paths. */
import type { PathIndexes } from '../../model/bundle-indexes.ts'
import { packPathLink } from '../../model/bundle/indexes/path-links.ts'
import { doubtOf } from '../../model/doubt.ts'
import type { NodeNumbers } from '../../model/node-numbers.ts'
import { articleLink, mentionLink, positionLink, recordLinks } from '../../model/record-links.ts'
import type { PathLinkRecord, Records } from '../../model/records.ts'
import { pathLinkKinds } from '../../model/vocabulary.ts'
import type { Coverage } from './coverage.ts'

const mentionedIn = pathLinkKinds.indexOf('MENTIONED_IN')

/**
 * A link of a node as one number, least for the one to keep: by neighbour, then the kind that stands
 * first in the vocabulary, of one kind in both directions the one from the lower number, of these the
 * less doubtful. Both ends decide alike.
 */
const width = { neighbour: 2 ** 8, kind: 2 ** 3, isFromHigher: 2 ** 2 }

export function pathIndexes(
  records: Records,
  covered: Coverage,
  numbers: NodeNumbers,
): PathIndexes {
  const links = Array.from({ length: numbers.size }, (): number[] => [])
  for (const { from, to, kind, provenance } of allLinks(records, covered)) {
    const [start, end] = [numbers.numberOf(from), numbers.numberOf(to)]
    if (start === null || end === null || start === end) continue
    const rest =
      pathLinkKinds.indexOf(kind) * width.kind +
      (start < end ? 0 : width.isFromHigher) +
      doubtOf(provenance)
    links[start]?.push(end * width.neighbour + rest)
    links[end]?.push(start * width.neighbour + rest)
  }
  return { links: links.map(neighboursOf) }
}

/** One link a neighbour; those of the kind MENTIONED_IN after the others. */
function neighboursOf(links: readonly number[], node: number): readonly number[] {
  const telling: number[] = []
  const mentions: number[] = []
  let last = -1
  for (const link of Float64Array.from(links).sort()) {
    const neighbour = Math.floor(link / width.neighbour)
    if (neighbour === last) continue
    last = neighbour
    const rest = link % width.neighbour
    const kind = Math.floor(rest / width.kind)
    const isFromHigher = (rest & width.isFromHigher) !== 0
    const isOutgoing = node < neighbour !== isFromHigher
    const packed = packPathLink(neighbour, kind, isOutgoing, rest % width.isFromHigher)
    if (kind === mentionedIn) mentions.push(packed)
    else telling.push(packed)
  }
  return [...telling, ...mentions]
}

function* allLinks(records: Records, covered: Coverage): Generator<PathLinkRecord> {
  const { actors, statements, events, locations } = records
  for (const nodes of [actors, statements, events, locations]) {
    for (const node of nodes) yield* recordLinks(node)
  }
  for (const position of records.positions) {
    const link = positionLink(position)
    if (link !== null) yield link
  }
  for (const mention of records.mentions) yield mentionLink(mention)
  for (const [article, nodes] of covered) {
    for (const [node, provenance] of nodes) {
      if (provenance !== null) yield articleLink(node, article, provenance)
    }
  }
}
