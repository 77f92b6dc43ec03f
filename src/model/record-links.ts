/**
 * The links between nodes that a path can take. Each is held by one record; the compiler finds the
 * neighbours of every node with them and the store the provenance of a link, so that the two agree.
 */
import { candidateProvenance } from './candidate-provenance.ts'
import type { ArticleId, NodeId } from './node-id.ts'
import type {
  EventRecord,
  MentionRecord,
  NodeRecord,
  PathLinkRecord,
  PositionRecord,
  Provenance,
  StatementRecord,
} from './records.ts'
import type { PathLinkKind, StatementLinkKind } from './vocabulary.ts'

/** The links that the record of a node holds: the node is one end of each. */
export function recordLinks(node: NodeRecord): readonly PathLinkRecord[] {
  switch (node.nodeKind) {
    case 'ARTICLE':
      return []
    case 'STATEMENT':
      return statementLinks(node)
    case 'EVENT':
      return eventLinks(node)
    case 'ACTOR': {
      const countries = [node.country, node.actorKind === 'GROUP' ? node.nationality : null]
      const links = countries
        .filter((country) => country !== null)
        .map((country) => link(node.id, 'HAS_COUNTRY', country.node, country.provenance))
      if (node.actorKind === 'STATE')
        links.push(link(node.id, 'HAS_COUNTRY', node.location, territory))
      return links
    }
    case 'LOCATION': {
      const { containedIn, adjacentTo } = node
      const links = adjacentTo.map((other) =>
        link(node.id, 'ADJACENT_TO', other.node, other.provenance),
      )
      if (containedIn !== null) {
        links.push(link(node.id, 'CONTAINED_IN', containedIn.node, containedIn.provenance))
      }
      return links
    }
  }
}

/** Null for a post in no body that the article names. */
export function positionLink({
  holder,
  within,
  provenance,
}: PositionRecord): PathLinkRecord | null {
  return within === null ? null : link(holder, 'HOLDS_POSITION', within, provenance)
}

export function mentionLink({ node, span, provenance }: MentionRecord): PathLinkRecord {
  return articleLink(node, span.article, provenance)
}

/** Of a node that the article speaks of, be it without a mention. */
export function articleLink(
  node: NodeId,
  article: ArticleId,
  provenance: Provenance,
): PathLinkRecord {
  return link(node, 'MENTIONED_IN', article, provenance)
}

/** A registry entry ties a state to its territory. */
const territory: Provenance = {
  status: 'REFERENCE_DATA',
  evidence: [],
  note: 'The territory of the state, from the registry of actors.',
}

function link(
  from: NodeId,
  kind: PathLinkKind,
  to: NodeId,
  provenance: Provenance,
  { role = null, modality = null }: Partial<Pick<PathLinkRecord, 'role' | 'modality'>> = {},
): PathLinkRecord {
  return { from, to, kind, role, modality, provenance }
}

function statementLinks(statement: StatementRecord): readonly PathLinkRecord[] {
  const { id, speaker, attribution, location, occasion, medium } = statement
  const saying = { modality: statement.isNegated ? ('NEGATED' as const) : null }
  const links: PathLinkRecord[] = []
  if (speaker !== null) links.push(link(speaker, 'SPEAKS', id, attribution.provenance, saying))
  for (const candidate of attribution.candidates) {
    links.push(
      link(candidate.speaker, 'MAY_SPEAK', id, candidateProvenance(attribution, candidate), saying),
    )
  }
  for (const { node, provenance } of statement.addressees) {
    links.push(link(id, 'ADDRESSES', node, provenance))
  }
  for (const { node, provenance } of statement.subjects) {
    links.push(link(id, 'SPEAKS_OF', node, provenance))
  }
  links.push(...linksToOthers(statement, statement.isNegated))
  const { reportedBy } = attribution
  if (reportedBy !== null) links.push(link(reportedBy, 'REPORTS', id, attribution.provenance))
  if (location !== null) links.push(link(id, 'SAID_IN', location.node, location.provenance, saying))
  if (occasion !== null) links.push(link(id, 'SAID_AT', occasion.node, occasion.provenance, saying))
  if (medium !== null && medium.platform !== null) {
    links.push(link(id, 'PUBLISHED_ON', medium.platform, medium.provenance, saying))
  }
  links.push(link(id, 'MENTIONED_IN', statement.article, statement.provenance))
  return links
}

function eventLinks(event: EventRecord): readonly PathLinkRecord[] {
  const { id, modality } = event
  const links: PathLinkRecord[] = [...linksToOthers(event, modality === 'NEGATED')]
  for (const { actor, role, provenance } of event.participants) {
    links.push(link(actor, 'PARTICIPATES_IN', id, provenance, { role, modality }))
  }
  for (const { event: earlier, provenance } of event.precededBy) {
    links.push(link(earlier, 'PRECEDES', id, provenance))
  }
  for (const { event: later, provenance } of event.followedBy) {
    links.push(link(id, 'PRECEDES', later, provenance))
  }
  for (const { article, location, provenance } of event.reports) {
    if (location !== null) {
      links.push(link(id, 'HAPPENS_IN', location.node, location.provenance, { modality }))
    }
    links.push(link(id, 'MENTIONED_IN', article, provenance))
  }
  return links
}

const kindOfLink = {
  RESPONDS_TO: 'ANSWERS',
  REBUTS: 'ANSWERS',
  PARAPHRASES: 'RESTATES',
  REITERATES: 'RESTATES',
  SIMILAR_TO: 'RESEMBLES',
} as const satisfies Record<StatementLinkKind, PathLinkKind>

/** @param isUnsaid Whether the articles say that it was not said: "has not answered". */
function linksToOthers(
  { id, links }: StatementRecord | EventRecord,
  isUnsaid: boolean,
): readonly PathLinkRecord[] {
  return links.flatMap((each) => {
    if (each.node === null) return []
    const kind = kindOfLink[each.kind]
    const said = isUnsaid && kind === 'ANSWERS' ? 'DOES_NOT_ANSWER' : kind
    return [link(id, said, each.node, each.provenance)]
  })
}
