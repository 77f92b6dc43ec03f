/** The lines of answers and rebuttals: from who answers to who had spoken. */
import type { NetworkLinkFragment } from '../operations/types.ts'
import { type Known, type Person, type Source, type Tie, weaker } from './network-edge.ts'

const verbs: Readonly<Partial<Record<NetworkLinkFragment['kind'], string>>> = {
  RESPONDS_TO: 'answers',
  REBUTS: 'rebuts',
}

/** Somebody who speaks, with how it is known that it is they. */
export interface KnownPerson {
  readonly person: Person
  readonly known: Known
}

export function answerTies(
  speakers: readonly KnownPerson[],
  links: readonly NetworkLinkFragment[],
  source: Omit<Source, keyof Known>,
  how: Pick<Tie, 'isNegated' | 'isDoubtful'>,
): readonly Tie[] {
  return links.flatMap(({ kind, node, provenance }) => {
    const verb = verbs[kind]
    if (verb === undefined || node === null) return []
    return speakers.flatMap(({ person: from, known }) =>
      answered(node).map((to): Tie => ({
        from,
        to: to.person,
        relation: 'answers',
        verb,
        isMutual: false,
        ...how,
        source: { ...source, ...weaker(provenance, weaker(known, to.known)) },
      })),
    )
  })
}

/** Nobody where it is open who had spoken. */
function answered(node: NonNullable<NetworkLinkFragment['node']>): readonly KnownPerson[] {
  if (node.__typename === 'Event') {
    return node.participants.edges.map((edge) => ({ person: edge.node, known: edge.provenance }))
  }
  if (node.speaker === null) return []
  return [{ person: node.speaker, known: node.attribution.provenance }]
}
