/** Finds the neighbours of every node, for paths. */
import type { PathIndexes } from '../../model/bundle-indexes.ts'
import { doubtOf, type Doubt } from '../../model/doubt.ts'
import type { NodeNumbers } from '../../model/node-numbers.ts'
import { articleLink, mentionLink, positionLink, recordLinks } from '../../model/record-links.ts'
import type { PathLinkRecord, Records } from '../../model/records.ts'
import { pathLinkKinds } from '../../model/vocabulary.ts'
import type { Coverage } from './coverage.ts'

/** One direction and kind of a link between two nodes. */
interface Neighbour {
  readonly other: number
  readonly kind: number
  readonly isOutgoing: boolean
  readonly doubt: Doubt
}

const mentionedIn = pathLinkKinds.indexOf('MENTIONED_IN')

export function pathIndexes(
  records: Records,
  covered: Coverage,
  numbers: NodeNumbers,
): PathIndexes {
  const neighbours = Array.from({ length: numbers.size }, () => new Map<number, Neighbour>())
  const note = (node: number, found: Neighbour): void => {
    const known = neighbours[node]?.get(found.other)
    if (known === undefined || isBefore(found, known, node))
      neighbours[node]?.set(found.other, found)
  }
  for (const { from, to, kind, provenance } of allLinks(records, covered)) {
    const [start, end] = [numbers.numberOf(from), numbers.numberOf(to)]
    if (start === null || end === null || start === end) continue
    const link = { kind: pathLinkKinds.indexOf(kind), doubt: doubtOf(provenance) }
    note(start, { ...link, other: end, isOutgoing: true })
    note(end, { ...link, other: start, isOutgoing: false })
  }
  return {
    links: neighbours.map((found) =>
      [...found.values()]
        .toSorted(
          (a, b) =>
            Number(a.kind === mentionedIn) - Number(b.kind === mentionedIn) || a.other - b.other,
        )
        .flatMap(({ other, kind, isOutgoing, doubt }) => [other, kind, isOutgoing ? 1 : 0, doubt]),
    ),
  }
}

/** Of two links between the same nodes, the kind that stands first in the vocabulary; of one kind in both directions, the one from the lower number; of these the less doubtful. Both ends decide alike. */
function isBefore(a: Neighbour, b: Neighbour, node: number): boolean {
  if (a.kind !== b.kind) return a.kind < b.kind
  if (a.isOutgoing !== b.isOutgoing) return a.isOutgoing === node < a.other
  return a.doubt < b.doubt
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
