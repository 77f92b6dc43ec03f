/**
 * The links between statements and events, from both ends: what answers, rebuts, paraphrases,
 * repeats or resembles what. Every link to a node stands at that node as well.
 */
import type { AuthoredOccurrenceLink } from '../authoring/article-file.ts'
import { encodeNodeId, type EventId, type StatementId } from '../model/node-id.ts'
import type { StatementLinkRecord } from '../model/records.ts'
import { wordsOf, type ArticleSource } from './article-source.ts'
import { claimProvenance } from './claim-provenance.ts'
import { compareText } from './compare-text.ts'
import { groupBy } from './group-by.ts'
import { mergeProvenance } from './merge-provenance.ts'

type OccurrenceId = StatementId | EventId

export interface OccurrenceLinks {
  /** The links that a node makes: in order of publication, then of the file. */
  readonly from: (id: OccurrenceId) => readonly StatementLinkRecord[]
  /** The links that others make to it, in the order of their ids; `node` is the one that makes it. */
  readonly to: (id: OccurrenceId) => readonly StatementLinkRecord[]
}

interface DirectedLink extends StatementLinkRecord {
  readonly source: OccurrenceId
}

/** `articles` in order of publication. A link that several articles make is one link. */
export function collectOccurrenceLinks(articles: readonly ArticleSource[]): OccurrenceLinks {
  const links = mergeLinks(articles.flatMap(linksOf))
  const bySource = groupBy(links, ({ source }) => source)
  const mirrored = links.flatMap((link) => (link.node === null ? [] : { ...link, to: link.node }))
  const byTarget = groupBy(mirrored, ({ to }) => to)
  return {
    from: (id) => (bySource.get(id) ?? []).map((link) => seenFrom(link, link.node)),
    to: (id) =>
      (byTarget.get(id) ?? [])
        .toSorted((left, right) => compareText(left.source, right.source))
        .map((link) => seenFrom(link, link.source)),
  }
}

function seenFrom(
  { kind, asWritten, provenance }: DirectedLink,
  node: OccurrenceId | null,
): StatementLinkRecord {
  return { kind, node, asWritten, provenance }
}

function linksOf(article: ArticleSource): readonly DirectedLink[] {
  const { statements = {}, events = {} } = article.file
  return [
    ...Object.entries(statements).flatMap(([slug, { links = [] }]) =>
      links.map(directedLink(article, encodeNodeId('STATEMENT', slug))),
    ),
    ...Object.entries(events).flatMap(([slug, { links = [] }]) =>
      links.map(directedLink(article, encodeNodeId('EVENT', slug))),
    ),
  ]
}

function directedLink(
  article: ArticleSource,
  source: OccurrenceId,
): (link: AuthoredOccurrenceLink) => DirectedLink {
  return (link) => ({
    source,
    kind: link.kind,
    node: otherEnd(link),
    asWritten: link.asWritten === undefined ? null : wordsOf(link.asWritten),
    provenance: claimProvenance(article, link),
  })
}

function otherEnd({ statement, event }: AuthoredOccurrenceLink): OccurrenceId | null {
  if (statement !== undefined) return encodeNodeId('STATEMENT', statement)
  return event === undefined ? null : encodeNodeId('EVENT', event)
}

/** Links to nothing that has a node are told apart by their words. */
function mergeLinks(links: readonly DirectedLink[]): readonly DirectedLink[] {
  const groups = groupBy(links, ({ source, kind, node, asWritten }) =>
    JSON.stringify([source, kind, node ?? { asWritten }]),
  )
  return [...groups.values()].map((group) => ({
    ...group[0],
    asWritten: group.find((link) => link.asWritten !== null)?.asWritten ?? null,
    provenance: mergeProvenance(group.map(({ provenance }) => provenance)),
  }))
}
