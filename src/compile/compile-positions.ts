/** The posts that actors hold. Articles that give one post give one record. */
import type { AuthoredPosition } from '../authoring/article-file.ts'
import { encodeNodeId, type ActorId } from '../model/node-id.ts'
import type { PositionRecord, Span } from '../model/records.ts'
import { agreedTime } from './agreed-time.ts'
import type { ArticleSource } from './article-source.ts'
import { claimProvenance } from './claim-provenance.ts'
import { compareText } from './compare-text.ts'
import { groupBy } from './group-by.ts'
import { mergeProvenance } from './merge-provenance.ts'
import { timeReference } from './time-reference.ts'

/** `articles` in order of publication. In the order of the first passage of each, then of holder and title. */
export function compilePositions(articles: readonly ArticleSource[]): readonly PositionRecord[] {
  const positions = articles.flatMap((article) =>
    Object.entries(article.file.actors ?? {}).flatMap(([slug, actor]) =>
      (actor.positions ?? []).map(positionOf(article, encodeNodeId('ACTOR', slug))),
    ),
  )
  const byPost = groupBy(positions, ({ holder, title, within }) =>
    JSON.stringify([holder, title, within]),
  )
  return [...byPost.values()].map(mergePositions).toSorted(comparePositions)
}

function positionOf(
  article: ArticleSource,
  holder: ActorId,
): (position: AuthoredPosition) => PositionRecord {
  return (position) => ({
    title: position.title,
    within: position.within === undefined ? null : encodeNodeId('ACTOR', position.within),
    holder,
    since: timeReference(article, position.since),
    until: timeReference(article, position.until),
    provenance: claimProvenance(article, position),
  })
}

function mergePositions(positions: readonly [PositionRecord, ...PositionRecord[]]): PositionRecord {
  return {
    ...positions[0],
    since: agreedTime(positions.flatMap(({ since }) => since ?? [])),
    until: agreedTime(positions.flatMap(({ until }) => until ?? [])),
    provenance: mergeProvenance(positions.map(({ provenance }) => provenance)),
  }
}

function comparePositions(left: PositionRecord, right: PositionRecord): number {
  return (
    compareSpans(left.provenance.evidence[0], right.provenance.evidence[0]) ||
    compareText(left.holder, right.holder) ||
    compareText(left.title, right.title) ||
    compareText(left.within ?? '', right.within ?? '')
  )
}

function compareSpans(left: Span | undefined, right: Span | undefined): number {
  if (left === undefined || right === undefined) return 0
  return compareText(left.article, right.article) || left.start - right.start
}
