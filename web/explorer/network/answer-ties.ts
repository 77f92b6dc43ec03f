/** The lines of answers and rebuttals: from who answers to who had spoken. */
import type { NetworkLinkFragment } from '../operations/types.ts'
import type { Person, Source, Tie } from './network-edge.ts'

const verbs: Readonly<Partial<Record<NetworkLinkFragment['kind'], string>>> = {
  RESPONDS_TO: 'answers',
  REBUTS: 'rebuts',
}

export function answerTies(
  speakers: readonly Person[],
  links: readonly NetworkLinkFragment[],
  source: Omit<Source, 'status' | 'note'>,
  how: Pick<Tie, 'isNegated' | 'isDoubtful'>,
): readonly Tie[] {
  return links.flatMap(({ kind, node, provenance }) => {
    const verb = verbs[kind]
    if (verb === undefined || node === null) return []
    return speakers.flatMap((from) =>
      answered(node).map((to): Tie => ({
        from,
        to,
        relation: 'answers',
        verb,
        isMutual: false,
        ...how,
        source: { ...source, ...provenance },
      })),
    )
  })
}

/** Nobody where it is open who had spoken. */
function answered(node: NonNullable<NetworkLinkFragment['node']>): readonly Person[] {
  if (node.__typename === 'Event') return node.participants.nodes
  return node.speaker === null ? [] : [node.speaker]
}
