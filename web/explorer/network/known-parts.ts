/** How each part of what a line says is known, by one of the statements or events that it rests on. */
import type { HowWeKnow } from '../how-we-know.ts'
import type { LineSourcesQuery } from '../operations/types.ts'
import { plainWords } from '../words/plain-words.ts'
import type { NetworkEdge } from './network-edge.ts'

export type LineSource = NonNullable<LineSourcesQuery['nodes'][number]>
type Statement = Extract<LineSource, { __typename: 'Statement' }>
type Event = Extract<LineSource, { __typename: 'Event' }>

export interface KnownPart {
  /** "who said it". */
  readonly what: string
  readonly of: HowWeKnow
}

type Line = Pick<NetworkEdge, 'from' | 'to' | 'relation'>

/** Empty for what is neither a statement nor an event. */
export function knownParts(source: LineSource, line: Line): readonly KnownPart[] {
  if (source.__typename === 'Statement') return partsOfStatement(source, line)
  return source.__typename === 'Event' ? partsOfEvent(source, line) : []
}

function partsOfStatement(
  statement: Statement,
  { from, to, relation }: Line,
): readonly KnownPart[] {
  const { speaker, attribution, addressees, about, links } = statement
  const who =
    speaker?.id === from.id
      ? [{ what: 'who said it', of: attribution.provenance }]
      : attribution.candidates
          .filter((candidate) => candidate.speaker.id === from.id)
          .map(({ provenance }) => ({ what: `that ${from.name} said it`, of: provenance }))
  if (relation === 'answers') return [...who, ...answers(links, to.id)]
  if (relation === 'tells') {
    return [
      ...who,
      ...addressees
        .filter(({ actor }) => actor.id === to.id)
        .map(({ provenance }) => ({ what: 'to whom', of: provenance })),
    ]
  }
  return [
    ...who,
    ...about.edges
      .filter(({ node }) => node.id === to.id)
      .map(({ provenance }) => ({ what: 'of whom', of: provenance })),
  ]
}

function partsOfEvent(event: Event, { from, to, relation }: Line): readonly KnownPart[] {
  const ends = relation === 'answers' ? [from.id] : [from.id, to.id]
  return [
    ...event.reports.flatMap(({ accordingTo, provenance }) => [
      { what: 'the report of it', of: provenance },
      ...accordingTo.map((claim) => ({
        what: `according to ${claim.actor.name}`,
        of: claim.provenance,
      })),
    ]),
    ...event.participants.edges
      .filter(({ node }) => ends.includes(node.id))
      .map(({ node, role, provenance }) => ({
        what: `${node.name} as ${plainWords(role)}`,
        of: provenance,
      })),
    ...(relation === 'answers' ? answers(event.links, to.id) : []),
  ]
}

function answers(links: Statement['links'], to: string): readonly KnownPart[] {
  return links
    .filter(({ node }) =>
      node?.__typename === 'Statement'
        ? node.speaker?.id === to
        : node?.participants.nodes.some(({ id }) => id === to) === true,
    )
    .map(({ provenance }) => ({ what: 'what it answers', of: provenance }))
}
