/** The indexes of the list of articles. */
import type { ArticleIndexes } from '../../model/bundle-indexes.ts'
import { articleOrders } from '../../model/list-orders.ts'
import type { ArticleRecord, MentionRecord } from '../../model/records.ts'
import type { Coverage } from './coverage.ts'
import { intervalsOf } from './intervals.ts'
import { noCounts, orderedOrdinals } from './ordered-ordinals.ts'
import { postingsOf } from './postings.ts'

export function articleIndexes(
  articles: readonly ArticleRecord[],
  mentions: readonly MentionRecord[],
  covered: Coverage,
): ArticleIndexes {
  const mentioned = Map.groupBy(mentions, ({ span }) => span.article)
  return {
    mentions: postingsOf(articles, ({ id }) => (mentioned.get(id) ?? []).map(({ node }) => node)),
    covers: postingsOf(articles, ({ id }) => covered.get(id) ?? []),
    language: postingsOf(articles, ({ language }) => languageRanges(language)),
    publishedOn: intervalsOf(articles, ({ publishedOn }) => [publishedOn]),
    orders: {
      PUBLISHED_ON: orderedOrdinals(articles, articleOrders.PUBLISHED_ON, noCounts),
      SLUG: orderedOrdinals(articles, articleOrders.SLUG, noCounts),
    },
  }
}

/** Every language range that a tag matches by basic filtering (RFC 4647, 3.3.1), lower case. */
function languageRanges(tag: string): readonly string[] {
  const subtags = tag.toLowerCase().split('-')
  return subtags.map((_, place) => subtags.slice(0, place + 1).join('-'))
}
