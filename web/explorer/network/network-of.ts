/** The network of the answers: its actors, its lines, and what makes no line. */
import type { NetworkEventsQuery, NetworkQuery } from '../operations/types.ts'
import { eventTies } from './event-ties.ts'
import {
  edgesOf,
  type Loose,
  type NetworkEdge,
  type Person,
  type Relation,
  relations,
} from './network-edge.ts'
import { statementTies } from './statement-ties.ts'

export interface Network {
  readonly actors: readonly Person[]
  readonly edges: readonly NetworkEdge[]
  readonly loose: readonly Loose[]
}

export function networkOf({ statements }: NetworkQuery, { events }: NetworkEventsQuery): Network {
  const said = statementTies(statements.nodes)
  const done = eventTies(events.nodes)
  const edges = edgesOf([...said.ties, ...done.ties])
  return { actors: actorsOf(edges), edges, loose: [...said.loose, ...done.loose] }
}

/** By name. */
function actorsOf(edges: readonly NetworkEdge[]): readonly Person[] {
  const actors = new Map(
    edges.flatMap(
      ({ from, to }) =>
        [
          [from.id, from],
          [to.id, to],
        ] as const,
    ),
  )
  return [...actors.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
}

/** Merely being spoken of makes most of the lines, and is shown when asked for. */
const shownAtFirst: ReadonlySet<Relation> = new Set(relations.filter((one) => one !== 'speaks-of'))

/** The kinds of line that the address chooses: `show=accuses,meets`. What is none is passed over. */
export function readRelations(text: string | null): ReadonlySet<Relation> {
  if (text === null) return shownAtFirst
  const asked = text.split(',')
  return new Set(relations.filter((relation) => asked.includes(relation)))
}

/** Null where it is what an address without `show` chooses. */
export function formatRelations(shown: ReadonlySet<Relation>): string | null {
  const isUsual = relations.every((one) => shown.has(one) === shownAtFirst.has(one))
  return isUsual ? null : relations.filter((one) => shown.has(one)).join(',')
}

/** Without an actor all lines of the kinds; with one, those of that actor. */
export function narrowed(
  { edges, loose }: Network,
  shown: ReadonlySet<Relation>,
  actorId: string | null,
): Network {
  const kept = edges.filter(
    ({ relation, from, to }) =>
      shown.has(relation) && (actorId === null || from.id === actorId || to.id === actorId),
  )
  return { actors: actorsOf(kept), edges: kept, loose }
}
