/**
 * What each article covers: the nodes that it mentions or says something of. Those are its statements
 * and the events that it reports, the actors and locations that these are linked to, its dateline, and
 * the ends of every link with evidence in it.
 */
import type { ActorId, ArticleId, NodeId } from '../../model/node-id.ts'
import type { Link, MediumReference, Provenance, Records } from '../../model/records.ts'

/** The covered nodes of each article that covers any. */
export type Coverage = ReadonlyMap<ArticleId, ReadonlySet<NodeId>>

export function coverage(records: Records): Coverage {
  const covered = new Map<ArticleId, Set<NodeId>>()
  const cover = (article: ArticleId, ...nodes: readonly (NodeId | null | undefined)[]): void => {
    const set = covered.get(article) ?? new Set()
    covered.set(article, set)
    for (const node of nodes) if (node !== null && node !== undefined) set.add(node)
  }
  /** Covers the ends of a link in every article that has evidence of it. */
  const coverByEvidence = (provenance: Provenance, ...nodes: readonly (NodeId | null)[]): void => {
    for (const { article } of provenance.evidence) cover(article, ...nodes)
  }
  const coverLink = (from: NodeId, link: Link | null): void => {
    if (link !== null) coverByEvidence(link.provenance, from, link.node)
  }

  for (const { node, span } of records.mentions) cover(span.article, node)
  for (const { id, dateline } of records.articles) cover(id, dateline?.location)
  for (const { holder, within, provenance } of records.positions) {
    coverByEvidence(provenance, holder, within)
  }
  for (const actor of records.actors) {
    coverLink(actor.id, actor.country)
    if (actor.actorKind === 'GROUP') coverLink(actor.id, actor.nationality)
  }
  for (const location of records.locations) {
    coverLink(location.id, location.containedIn)
    for (const neighbour of location.adjacentTo) coverLink(location.id, neighbour)
  }
  for (const statement of records.statements) {
    const { article, attribution, speaker, subjects, addressees } = statement
    cover(article, statement.id, speaker, platformOf(statement.medium))
    cover(article, statement.location?.node, statement.occasion?.node)
    cover(article, ...subjects.map(({ node }) => node), ...addressees.map(({ node }) => node))
    for (const candidate of attribution.candidates) {
      cover(article, candidate.speaker, platformOf(candidate.medium), candidate.occasion?.node)
    }
  }
  for (const event of records.events) {
    for (const { article, accordingTo, location } of event.reports) {
      cover(article, event.id, location?.node, ...accordingTo.map(({ node }) => node))
    }
    for (const { actor, provenance } of event.participants) {
      coverByEvidence(provenance, event.id, actor)
    }
    for (const { article, group, accordingTo } of event.casualties) {
      cover(article, event.id, group, accordingTo?.node)
    }
  }
  return covered
}

function platformOf(medium: MediumReference | null): ActorId | null {
  return medium?.platform ?? null
}

/** The articles that cover a node, in no particular order. */
export function articlesCovering(covered: Coverage): (node: NodeId) => readonly ArticleId[] {
  const articles = new Map<NodeId, ArticleId[]>()
  for (const [article, nodes] of covered) {
    for (const node of nodes) {
      const list = articles.get(node)
      if (list === undefined) articles.set(node, [article])
      else list.push(article)
    }
  }
  return (node) => articles.get(node) ?? []
}
