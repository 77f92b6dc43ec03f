/** Every path there is, found by walking every way: what `paths()` must answer. */
import type { NodeId } from '../../../src/model/node-id.ts'
import type {
  EventRecord,
  PathLinkRecord,
  Provenance,
  Records,
  StatementRecord,
} from '../../../src/model/records.ts'
import { pathLinkKinds, type PathLinkKind } from '../../../src/model/vocabulary.ts'
import { naiveCoverage } from './naive-coverage.ts'

type NaiveLink = Pick<PathLinkRecord, 'from' | 'to' | 'kind'> & { readonly doubt: number }

/** Every chain of nodes of at most so many links, in the order in which they are listed. */
export function naivePaths(
  records: Records,
  from: NodeId,
  to: NodeId,
  maxLength: number,
): readonly (readonly NodeId[])[] {
  const links = naiveLinks(records)
  const linkBetween = (a: NodeId, b: NodeId): NaiveLink | undefined =>
    naiveLinkBetween(records, a, b)
  const areRivals = (a: NodeId, statement: NodeId, b: NodeId): boolean =>
    statement.startsWith('statement:') &&
    [a, b].every((actor) => linkBetween(actor, statement)?.kind === 'MAY_SPEAK')
  const found: (readonly NodeId[])[] = []
  const walk = (chain: readonly NodeId[]): void => {
    const last = chain.at(-1)
    if (last === to) {
      found.push(chain)
      return
    }
    if (chain.length > maxLength) return
    const next = new Set(
      links.flatMap((link) =>
        link.from === last ? [link.to] : link.to === last ? [link.from] : [],
      ),
    )
    const before = chain.at(-2)
    for (const id of next) {
      if (chain.includes(id)) continue
      if (before !== undefined && last !== undefined && areRivals(before, last, id)) continue
      walk([...chain, id])
    }
  }
  walk([from])
  const linksOf = (chain: readonly NodeId[]): readonly (NaiveLink | undefined)[] =>
    chain.slice(1).map((id, place) => linkBetween(chain[place] ?? id, id))
  const doubtOf = (chain: readonly NodeId[]): number =>
    Math.max(0, ...linksOf(chain).map((link) => link?.doubt ?? 0))
  const withoutMentions = found.filter((chain) =>
    linksOf(chain).every((link) => link?.kind !== 'MENTIONED_IN'),
  )
  return (withoutMentions.length > 0 ? withoutMentions : found).toSorted(
    (a, b) =>
      a.length - b.length || doubtOf(a) - doubtOf(b) || (a.join('\n') < b.join('\n') ? -1 : 1),
  )
}

/** The first kind in the vocabulary; of one kind in both directions from the lesser id; the least doubtful. */
export function naiveLinkBetween(records: Records, a: NodeId, b: NodeId): NaiveLink | undefined {
  return naiveLinks(records)
    .filter((link) => (link.from === a && link.to === b) || (link.from === b && link.to === a))
    .toSorted(
      (one, other) =>
        pathLinkKinds.indexOf(one.kind) - pathLinkKinds.indexOf(other.kind) ||
        Number(one.from > one.to) - Number(other.from > other.to) ||
        one.doubt - other.doubt,
    )[0]
}

const known = new WeakMap<Records, readonly NaiveLink[]>()

function naiveLinks(records: Records): readonly NaiveLink[] {
  const links = known.get(records) ?? linksOf(records)
  known.set(records, links)
  return links
}

function linksOf(records: Records): readonly NaiveLink[] {
  const links: NaiveLink[] = []
  const add = (
    from: NodeId | null | undefined,
    kind: PathLinkKind,
    to: NodeId | null | undefined,
    provenance?: Provenance,
  ): void => {
    const doubt = { STATED: 0, REFERENCE_DATA: 0, INFERRED: 1, AMBIGUOUS: 2 }[
      provenance?.status ?? 'REFERENCE_DATA'
    ]
    if (from != null && to != null && from !== to) links.push({ from, kind, to, doubt })
  }
  const addOther = (
    { id, links: others }: StatementRecord | EventRecord,
    isNegated: boolean,
  ): void => {
    for (const { kind, node, provenance } of others) {
      if (kind === 'SIMILAR_TO') add(id, 'RESEMBLES', node, provenance)
      else if (kind === 'PARAPHRASES' || kind === 'REITERATES') {
        add(id, 'RESTATES', node, provenance)
      } else add(id, isNegated ? 'DOES_NOT_ANSWER' : 'ANSWERS', node, provenance)
    }
  }
  for (const statement of records.statements) {
    const { id, attribution, location, occasion, medium, provenance } = statement
    add(statement.speaker, 'SPEAKS', id, attribution.provenance)
    for (const { speaker } of attribution.candidates) {
      add(speaker, 'MAY_SPEAK', id, { ...provenance, status: 'AMBIGUOUS' })
    }
    add(attribution.reportedBy, 'REPORTS', id, attribution.provenance)
    for (const each of statement.addressees) add(id, 'ADDRESSES', each.node, each.provenance)
    for (const each of statement.subjects) add(id, 'SPEAKS_OF', each.node, each.provenance)
    addOther(statement, statement.isNegated)
    add(id, 'SAID_IN', location?.node, location?.provenance)
    add(id, 'SAID_AT', occasion?.node, occasion?.provenance)
    add(id, 'PUBLISHED_ON', medium?.platform, medium?.provenance)
  }
  for (const event of records.events) {
    const { id, reports } = event
    addOther(
      event,
      reports.every(({ modality }) => modality === 'NEGATED'),
    )
    for (const each of event.participants) {
      add(each.actor, 'PARTICIPATES_IN', id, each.provenance)
    }
    for (const report of reports) {
      add(id, 'HAPPENS_IN', report.location?.node, report.location?.provenance)
    }
    for (const later of event.followedBy) add(id, 'PRECEDES', later.event, later.provenance)
    for (const earlier of event.precededBy) {
      add(earlier.event, 'PRECEDES', id, earlier.provenance)
    }
  }
  for (const { id, containedIn, adjacentTo } of records.locations) {
    add(id, 'CONTAINED_IN', containedIn?.node, containedIn?.provenance)
    for (const each of adjacentTo) add(id, 'ADJACENT_TO', each.node, each.provenance)
  }
  for (const actor of records.actors) {
    add(actor.id, 'HAS_COUNTRY', actor.country?.node, actor.country?.provenance)
    if (actor.actorKind === 'GROUP') {
      add(actor.id, 'HAS_COUNTRY', actor.nationality?.node, actor.nationality?.provenance)
    }
    if (actor.actorKind === 'STATE') add(actor.id, 'HAS_COUNTRY', actor.location)
  }
  for (const { holder, within, provenance } of records.positions) {
    add(holder, 'HOLDS_POSITION', within, provenance)
  }
  for (const { id } of records.articles) {
    const covers = naiveCoverage(records, id)
    for (const { node, provenance, isOwn } of covers) {
      if (isOwn || covers.every((each) => each.node !== node || !each.isOwn)) {
        add(node, 'MENTIONED_IN', id, provenance)
      }
    }
  }
  return links
}
