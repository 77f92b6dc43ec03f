/** Which event came before which, from both ends. It is enough that one end says so. */
import type { AuthoredOrderLink } from '../authoring/article-file.ts'
import { encodeNodeId, type EventId } from '../model/node-id.ts'
import type { Duration, EventOrderRecord, Provenance } from '../model/records.ts'
import { agreedClaim } from './agreed-claim.ts'
import type { ArticleSource } from './article-source.ts'
import { claimProvenance } from './claim-provenance.ts'
import { compareText } from './compare-text.ts'
import { groupBy } from './group-by.ts'
import { durationOf } from './measures.ts'
import { mergeProvenance } from './merge-provenance.ts'

export interface EventOrder {
  /** The events before it, in the order of slugs. */
  readonly precededBy: (event: EventId) => readonly EventOrderRecord[]
  /** The events after it, in the order of slugs. */
  readonly followedBy: (event: EventId) => readonly EventOrderRecord[]
}

interface OrderedPair {
  readonly earlier: EventId
  readonly later: EventId
  readonly interval: Duration | null
  readonly provenance: Provenance
}

/** `articles` in order of publication. The interval of a pair is set where all who give one agree. */
export function collectEventOrder(articles: readonly ArticleSource[]): EventOrder {
  const given = groupBy(articles.flatMap(pairsOf), ({ earlier, later }) => `${earlier} ${later}`)
  const pairs = [...given.values()].map(mergePairs)
  const byEarlier = groupBy(pairs, ({ earlier }) => earlier)
  const byLater = groupBy(pairs, ({ later }) => later)
  return {
    precededBy: (event) =>
      inOrder((byLater.get(event) ?? []).map((pair) => ({ ...seen(pair), event: pair.earlier }))),
    followedBy: (event) =>
      inOrder((byEarlier.get(event) ?? []).map((pair) => ({ ...seen(pair), event: pair.later }))),
  }
}

function seen({ interval, provenance }: OrderedPair): Omit<EventOrderRecord, 'event'> {
  return { interval, provenance }
}

function inOrder(records: readonly EventOrderRecord[]): readonly EventOrderRecord[] {
  return records.toSorted((left, right) => compareText(left.event, right.event))
}

function pairsOf(article: ArticleSource): readonly OrderedPair[] {
  return Object.entries(article.file.events ?? {}).flatMap(([slug, event]) => {
    const id = encodeNodeId('EVENT', slug)
    return [
      ...(event.precededBy ?? []).map((link) => ({
        ...orderOf(article, link),
        earlier: encodeNodeId('EVENT', link.event),
        later: id,
      })),
      ...(event.followedBy ?? []).map((link) => ({
        ...orderOf(article, link),
        earlier: id,
        later: encodeNodeId('EVENT', link.event),
      })),
    ]
  })
}

function orderOf(
  article: ArticleSource,
  link: AuthoredOrderLink,
): Pick<OrderedPair, 'interval' | 'provenance'> {
  return { interval: durationOf(link.interval), provenance: claimProvenance(article, link) }
}

function mergePairs(pairs: readonly [OrderedPair, ...OrderedPair[]]): OrderedPair {
  const intervals = pairs.flatMap(({ interval, provenance }) =>
    interval === null ? [] : { value: interval, provenance },
  )
  const agreed = agreedClaim(intervals, ({ iso, max, approximate }) =>
    JSON.stringify([iso, max, approximate]),
  )
  return {
    ...pairs[0],
    interval: agreed?.value ?? null,
    provenance: mergeProvenance(pairs.map(({ provenance }) => provenance)),
  }
}
