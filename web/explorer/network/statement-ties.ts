/** The lines that statements make: from whoever speaks to whom it is about, is addressed or answered. */
import type { NetworkQuery } from '../operations/types.ts'
import { actVerbs } from './act-verbs.ts'
import { answerTies } from './answer-ties.ts'
import {
  type Loose,
  type Person,
  type Relation,
  type Source,
  type Tie,
  weaker,
} from './network-edge.ts'

type Statement = NetworkQuery['statements']['nodes'][number]

export interface Ties {
  readonly ties: readonly Tie[]
  readonly loose: readonly Loose[]
}

export function statementTies(statements: readonly Statement[]): Ties {
  const each = statements.map((statement) => ({ statement, ties: tiesOf(statement) }))
  return {
    ties: each.flatMap(({ ties }) => ties),
    loose: each
      .filter(({ ties }) => ties.length === 0)
      .map(({ statement: { id, label, speaker, attribution } }) => ({
        id,
        label,
        why:
          speaker === null && attribution.candidates.length === 0
            ? 'who said it is not stated'
            : 'speaks of no other actor, and to nobody who is named',
      })),
  }
}

function tiesOf(statement: Statement): readonly Tie[] {
  const { speaker, attribution, id, label, isNegated, links } = statement
  const isOpen = speaker === null
  const speakers = isOpen ? attribution.candidates.map((one) => one.speaker) : [speaker]
  const source = {
    id,
    label,
    limits: [...(isNegated ? ['not said'] : []), ...(isOpen ? ['by one reading'] : [])],
  }
  return speakers.flatMap((from) => [
    ...ends(statement)
      .filter(({ to }) => to.id !== from.id)
      .map(({ provenance, ...line }): Tie => ({
        from,
        ...line,
        isMutual: false,
        isNegated,
        isDoubtful: isOpen,
        source: { ...source, ...weaker(attribution.provenance, provenance) },
      })),
    ...answerTies([{ person: from, known: attribution.provenance }], links, source, {
      isNegated,
      isDoubtful: isOpen,
    }),
  ])
}

interface End extends Pick<Tie, 'to' | 'relation' | 'verb'> {
  readonly provenance: Pick<Source, 'status' | 'note'>
}

/** To whom the lines of a statement go, once each: whom it is aimed at is not also merely spoken to or of. */
function ends({ about, addressees, act }: Statement): readonly End[] {
  const found = new Map<string, End>()
  const add = (
    to: Person,
    relation: Relation,
    verb: string,
    provenance: End['provenance'],
  ): void => {
    if (!found.has(to.id)) found.set(to.id, { to, relation, verb, provenance })
  }
  const subjects = about.edges.flatMap(({ node, role, provenance }) =>
    node.__typename === 'Event' || node.__typename === 'Location'
      ? []
      : [{ node, role, provenance }],
  )
  for (const { node, role, provenance } of subjects) {
    if (role === 'TARGET') add(node, 'accuses', actVerbs[act], provenance)
  }
  for (const { actor, provenance } of addressees) add(actor, 'tells', 'speaks to', provenance)
  for (const { node, provenance } of subjects) add(node, 'speaks-of', 'speaks of', provenance)
  return [...found.values()]
}
