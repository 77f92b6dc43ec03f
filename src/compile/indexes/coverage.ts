/**
 * What each article covers: the nodes that it mentions or says something of. Those are its statements
 * and the events that it reports, the actors and locations that these are linked to, its dateline, and
 * the ends of every link with evidence in it.
 */
import { doubtOf } from '../../model/doubt.ts'
import type { ArticleId, NodeId } from '../../model/node-id.ts'
import type { Link, MediumReference, Provenance, Records } from '../../model/records.ts'

/**
 * The covered nodes of each article that covers any. With null what it mentions, its statements and
 * the events that it reports; with any other node the first of the least doubtful links that tie the
 * article to it.
 */
export type Coverage = ReadonlyMap<ArticleId, ReadonlyMap<NodeId, Provenance | null>>

export function coverage(records: Records): Coverage {
  const covered = new Map<ArticleId, Map<NodeId, Provenance | null>>()
  const cover = (article: ArticleId, node: NodeId, provenance: Provenance | null): void => {
    const nodes = covered.get(article) ?? new Map<NodeId, Provenance | null>()
    covered.set(article, nodes)
    const known = nodes.get(node)
    if (known === undefined || isBetter(provenance, known)) nodes.set(node, provenance)
  }
  const coverEnd = (article: ArticleId, link: Link | null): void => {
    if (link !== null) cover(article, link.node, link.provenance)
  }
  const coverPlatform = (article: ArticleId, medium: MediumReference | null): void => {
    if (medium !== null && medium.platform !== null) {
      cover(article, medium.platform, medium.provenance)
    }
  }
  /** Covers the ends of a link in every article that has evidence of it, by that evidence. */
  const coverByEvidence = (provenance: Provenance, ...nodes: readonly (NodeId | null)[]): void => {
    for (const [article, evidence] of Map.groupBy(provenance.evidence, (span) => span.article)) {
      for (const node of nodes) {
        if (node !== null) cover(article, node, { ...provenance, evidence })
      }
    }
  }
  const coverLink = (from: NodeId, link: Link | null): void => {
    if (link !== null) coverByEvidence(link.provenance, from, link.node)
  }

  for (const { node, span } of records.mentions) cover(span.article, node, null)
  for (const { id, dateline } of records.articles) {
    if (dateline !== null) cover(id, dateline.location, dateline.provenance)
  }
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
    cover(article, statement.id, null)
    if (speaker !== null) cover(article, speaker, attribution.provenance)
    coverPlatform(article, statement.medium)
    for (const link of [statement.location, statement.occasion, ...subjects, ...addressees]) {
      coverEnd(article, link)
    }
    for (const candidate of attribution.candidates) {
      cover(article, candidate.speaker, candidate.provenance)
      coverPlatform(article, candidate.medium)
      coverEnd(article, candidate.occasion)
    }
  }
  for (const event of records.events) {
    for (const { article, accordingTo, location } of event.reports) {
      cover(article, event.id, null)
      for (const link of [location, ...accordingTo]) coverEnd(article, link)
    }
    for (const { actor, provenance } of event.participants) {
      coverByEvidence(provenance, event.id, actor)
    }
    for (const { article, group, accordingTo, provenance } of event.casualties) {
      cover(article, event.id, provenance)
      if (group !== null) cover(article, group, provenance)
      coverEnd(article, accordingTo)
    }
  }
  return covered
}

function isBetter(found: Provenance | null, known: Provenance | null): boolean {
  if (known === null) return false
  return found === null || doubtOf(found) < doubtOf(known)
}
