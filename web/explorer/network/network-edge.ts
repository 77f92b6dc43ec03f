/** The lines of the network: what they stand for, and what stands behind each. */
import type { EventModality, ProvenanceStatus } from '../operations/types.ts'

/** Kinds of line, in the order in which they are offered. */
export const relations = ['accuses', 'answers', 'meets', 'tells', 'does', 'speaks-of'] as const
export type Relation = (typeof relations)[number]

export const relationWords: Readonly<Record<Relation, string>> = {
  accuses: 'accuses, urges, or otherwise aims at',
  answers: 'answers or rebuts',
  meets: 'meets or agrees with',
  tells: 'speaks to',
  does: 'does something to',
  'speaks-of': 'speaks of',
}

export interface Person {
  readonly __typename: 'Person' | 'Organization' | 'State' | 'Group'
  readonly id: string
  readonly name: string
}

/** One statement or event that makes a line. */
export interface Source {
  readonly id: string
  readonly label: string
  /** What limits it: "not said", "only claimed", "one reading of two". Empty where nothing does. */
  readonly limits: readonly string[]
  readonly status: ProvenanceStatus
  readonly note: string | null
}

/** How something is known. */
export type Known = Pick<Source, 'status' | 'note'>

/** One line, before those that say the same are put together. */
export interface Tie {
  readonly from: Person
  readonly to: Person
  readonly relation: Relation
  readonly verb: string
  readonly isMutual: boolean
  readonly isNegated: boolean
  /** Only claimed or proposed, or by one reading of several. */
  readonly isDoubtful: boolean
  readonly source: Source
}

export interface NetworkEdge extends Omit<Tie, 'source'> {
  /** Made of its ends and what it says; the same for the same answer. */
  readonly id: string
  readonly sources: readonly Source[]
}

/** A statement or an event that makes no line, and why. */
export interface Loose {
  readonly id: string
  readonly label: string
  readonly why: string
}

export const modalityLimits: Readonly<Record<EventModality, readonly string[]>> = {
  ACTUAL: [],
  CLAIMED: ['only claimed'],
  PROPOSED: ['proposed'],
  NEGATED: ['did not happen'],
}

const certainty: readonly ProvenanceStatus[] = ['STATED', 'REFERENCE_DATA', 'INFERRED', 'AMBIGUOUS']

/** A line is known no better than the worst known of what it rests on. */
export function weaker(one: Known, other: Known): Known {
  const { status, note } =
    certainty.indexOf(one.status) >= certainty.indexOf(other.status) ? one : other
  return { status, note }
}

/** Whether none of what a line rests on says it in so many words. */
export function isInferred({ sources }: Pick<NetworkEdge, 'sources'>): boolean {
  return sources.every(({ status }) => status !== 'STATED')
}

/** Lines between the same two that say the same are one; a mutual one has no direction. */
export function edgesOf(ties: readonly Tie[]): readonly NetworkEdge[] {
  const edges = new Map<string, NetworkEdge>()
  for (const { source, ...tie } of ties) {
    const [from, to] =
      tie.isMutual && tie.to.id < tie.from.id ? [tie.to, tie.from] : [tie.from, tie.to]
    const id = [
      slugOf(from),
      tie.verb.replaceAll(' ', '-'),
      slugOf(to),
      ...(tie.isNegated ? ['not'] : []),
      ...(tie.isDoubtful ? ['perhaps'] : []),
    ].join('.')
    const before = edges.get(id)
    const sources = before?.sources ?? []
    const isKnown = sources.some((one) => one.id === source.id)
    edges.set(id, { ...tie, from, to, id, sources: isKnown ? sources : [...sources, source] })
  }
  return [...edges.values()]
}

export function slugOf({ id }: { readonly id: string }): string {
  return id.slice(id.indexOf(':') + 1)
}

/** "accuses", with what limits it: "answers (did not happen)". */
export function edgeWords({ verb, isNegated, isDoubtful, sources }: NetworkEdge): string {
  const limits = new Set(sources.flatMap((source) => source.limits))
  return isNegated || isDoubtful ? `${verb} (${[...limits].join(', ')})` : verb
}
