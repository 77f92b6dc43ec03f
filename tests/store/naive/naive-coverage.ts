/** What an article covers, found by looking at every record: each node with every way in which that is known. */
import type { ArticleId, NodeId } from '../../../src/model/node-id.ts'
import type { Link, Provenance, Records } from '../../../src/model/records.ts'

export interface NaiveCover {
  readonly node: NodeId
  readonly provenance: Provenance
  /** Whether the article mentions or reports it; else it is only the end of a link. */
  readonly isOwn: boolean
}

const known = new WeakMap<Records, Map<ArticleId, readonly NaiveCover[]>>()

export function naiveCoverage(records: Records, article: ArticleId): readonly NaiveCover[] {
  const ofArticles = known.get(records) ?? new Map<ArticleId, readonly NaiveCover[]>()
  known.set(records, ofArticles)
  const found = ofArticles.get(article) ?? coverageOf(records, article)
  ofArticles.set(article, found)
  return found
}

function coverageOf(
  { articles, actors, statements, events, locations, mentions, positions }: Records,
  article: ArticleId,
): readonly NaiveCover[] {
  const found: NaiveCover[] = []
  const add = (node: NodeId | null | undefined, provenance: Provenance, isOwn = false): void => {
    if (node != null) found.push({ node, provenance, isOwn })
  }
  const addLink = (link: Link | null): void => {
    if (link !== null) add(link.node, link.provenance)
  }
  const addEnds = (provenance: Provenance, ...nodes: readonly (NodeId | null)[]): void => {
    const evidence = provenance.evidence.filter((span) => span.article === article)
    if (evidence.length > 0) for (const node of nodes) add(node, { ...provenance, evidence })
  }
  for (const { node, span, provenance } of mentions) {
    if (span.article === article) add(node, provenance, true)
  }
  for (const { id, dateline } of articles) {
    if (id === article && dateline !== null) add(dateline.location, dateline.provenance)
  }
  for (const { holder, within, provenance } of positions) addEnds(provenance, holder, within)
  for (const actor of actors) {
    const links = [actor.country, actor.actorKind === 'GROUP' ? actor.nationality : null]
    for (const each of links) if (each !== null) addEnds(each.provenance, actor.id, each.node)
  }
  for (const { id, containedIn, adjacentTo } of locations) {
    for (const other of [containedIn, ...adjacentTo]) {
      if (other !== null) addEnds(other.provenance, id, other.node)
    }
  }
  for (const each of statements.filter((statement) => statement.article === article)) {
    add(each.id, each.provenance, true)
    add(each.speaker, each.attribution.provenance)
    if (each.medium !== null) add(each.medium.platform, each.medium.provenance)
    for (const link of [each.location, each.occasion, ...each.subjects, ...each.addressees]) {
      addLink(link)
    }
    for (const { speaker, medium, occasion, provenance } of each.attribution.candidates) {
      add(speaker, provenance)
      if (medium !== null) add(medium.platform, medium.provenance)
      addLink(occasion)
    }
  }
  for (const event of events) {
    for (const report of event.reports.filter((each) => each.article === article)) {
      add(event.id, report.provenance, true)
      for (const link of [report.location, ...report.accordingTo]) addLink(link)
    }
    for (const { actor, provenance } of event.participants) addEnds(provenance, event.id, actor)
    for (const figure of event.casualties.filter((each) => each.article === article)) {
      add(event.id, figure.provenance)
      add(figure.group, figure.provenance)
      addLink(figure.accordingTo)
    }
  }
  return found
}
