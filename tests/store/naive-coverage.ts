/** What an article covers, found by looking at every record; null and undefined among it are no nodes. */
import type { ArticleId, NodeId } from '../../src/model/node-id.ts'
import type { Records } from '../../src/model/records.ts'

export function naiveCoverage(
  { articles, actors, statements, events, locations, mentions, positions }: Records,
  article: ArticleId,
): readonly (NodeId | null | undefined)[] {
  const inArticle = ({ evidence }: { evidence: readonly { article: ArticleId }[] }): boolean =>
    evidence.some((span) => span.article === article)
  const found: (NodeId | null | undefined)[] = []
  for (const mention of mentions) if (mention.span.article === article) found.push(mention.node)
  for (const each of articles) if (each.id === article) found.push(each.dateline?.location)
  for (const { holder, within, provenance } of positions) {
    if (inArticle(provenance)) found.push(holder, within)
  }
  for (const actor of actors) {
    const links = [actor.country, actor.actorKind === 'GROUP' ? actor.nationality : null]
    for (const each of links)
      if (each !== null && inArticle(each.provenance)) found.push(actor.id, each.node)
  }
  for (const each of locations) {
    for (const other of [...each.adjacentTo, each.containedIn]) {
      if (other !== null && inArticle(other.provenance)) found.push(each.id, other.node)
    }
  }
  for (const each of statements.filter((statement) => statement.article === article)) {
    found.push(
      each.id,
      each.speaker,
      each.medium?.platform,
      each.location?.node,
      each.occasion?.node,
    )
    found.push(...each.subjects.map((subject) => subject.node))
    found.push(...each.addressees.map((addressee) => addressee.node))
    for (const candidate of each.attribution.candidates) {
      found.push(candidate.speaker, candidate.medium?.platform, candidate.occasion?.node)
    }
  }
  for (const event of events) {
    for (const report of event.reports.filter((each) => each.article === article)) {
      found.push(event.id, report.location?.node, ...report.accordingTo.map((actor) => actor.node))
    }
    for (const { actor, provenance } of event.participants) {
      if (inArticle(provenance)) found.push(event.id, actor)
    }
    for (const casualties of event.casualties.filter((each) => each.article === article)) {
      found.push(event.id, casualties.group, casualties.accordingTo?.node)
    }
  }
  return found
}
