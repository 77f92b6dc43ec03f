/** The lines that events make: between those who meet or agree, and from who does something to whom. */
import type { EventKind, NetworkEventsQuery, ParticipantRole } from '../operations/types.ts'
import { modalityNote } from '../words/modality-note.ts'
import { plainWords } from '../words/plain-words.ts'
import { answerTies } from './answer-ties.ts'
import { type Loose, modalityLimits, type Tie, weaker } from './network-edge.ts'
import type { Ties } from './statement-ties.ts'

type Event = NetworkEventsQuery['events']['nodes'][number]
type Part = Event['participants']['edges'][number]

const agents: ReadonlySet<ParticipantRole> = new Set(['PERPETRATOR', 'IMPOSER'])
const patients: ReadonlySet<ParticipantRole> = new Set(['VICTIM', 'TARGET', 'AFFECTED'])
const equals: ReadonlySet<ParticipantRole> = new Set(['PARTICIPANT', 'PARTY'])

const deeds: Readonly<Partial<Record<EventKind, string>>> = {
  ATTACK: 'attacks',
  MILITARY_OPERATION: 'acts by force against',
  POLICY: 'imposes a rule on',
  ARREST: 'arrests',
}

const together: Readonly<Partial<Record<EventKind, string>>> = {
  MEETING: 'meets',
  AGREEMENT: 'party to an agreement with',
}

export function eventTies(events: readonly Event[]): Ties {
  const each = events.map((event) => ({ event, ties: tiesOf(event) }))
  return {
    ties: each.flatMap(({ ties }) => ties),
    loose: each.filter(({ ties }) => ties.length === 0).map(({ event }) => looseEvent(event)),
  }
}

function tiesOf({ id, label, eventKind, modality, participants, links }: Event): readonly Tie[] {
  const source = {
    id,
    label,
    limits: modality === null ? [modalityNote(null)] : modalityLimits[modality],
  }
  const how = {
    isNegated: modality === 'NEGATED',
    isDoubtful: modality !== 'ACTUAL' && modality !== 'NEGATED',
  }
  const parts = participants.edges
  const having = (roles: ReadonlySet<ParticipantRole>): readonly Part[] =>
    parts.filter(({ role }) => roles.has(role))
  const tie = (from: Part, to: Part, line: Pick<Tie, 'relation' | 'verb' | 'isMutual'>): Tie => ({
    from: from.node,
    to: to.node,
    ...line,
    ...how,
    source: { ...source, ...weaker(from.provenance, to.provenance) },
  })
  const deed = deeds[eventKind] ?? `does something (${plainWords(eventKind)}) to`
  const shared = together[eventKind] ?? `is in one event (${plainWords(eventKind)}) with`
  const peers = having(equals)
  const speakers = parts
    .filter(({ role }) => role === 'SPEAKER')
    .map(({ node, provenance }) => ({ person: node, known: provenance }))
  return [
    ...having(agents).flatMap((from) =>
      having(patients).map((to) =>
        tie(from, to, { relation: 'does', verb: deed, isMutual: false }),
      ),
    ),
    ...peers.flatMap((from, index) =>
      peers
        .slice(index + 1)
        .map((to) => tie(from, to, { relation: 'meets', verb: shared, isMutual: true })),
    ),
    ...answerTies(speakers, links, source, how),
  ]
}

function looseEvent({ id, label, participants: { edges } }: Event): Loose {
  const names = edges.map(({ node, role }) => `${node.name} (${plainWords(role)})`).join(', ')
  if (edges.length === 0) return { id, label, why: 'nobody who takes part is stated' }
  return { id, label, why: `nobody is stated but ${names}` }
}
