/** The indexes of the list of articles. */
import type { ArticleIndexes } from '../../model/bundle-indexes.ts'
import { articleOrders } from '../../model/list-orders.ts'
import type { NodeId } from '../../model/node-id.ts'
import type { NodeNumbers } from '../../model/node-numbers.ts'
import type { ArticleRecord, Provenance } from '../../model/records.ts'
import type { Coverage } from './coverage.ts'
import { intervalsOf } from './intervals.ts'
import { noCounts, orderedOrdinals } from './ordered-ordinals.ts'
import { postingsOf } from './postings.ts'

export function articleIndexes(
  articles: readonly ArticleRecord[],
  covered: Coverage,
  numbers: NodeNumbers,
): ArticleIndexes {
  return {
    linked: articles.flatMap(({ id }, article) =>
      linkedNodes(covered.get(id) ?? new Map(), numbers).map(
        ([node, provenance]) => [article, node, provenance] as const,
      ),
    ),
    language: postingsOf(articles, ({ language }) => languageRanges(language)),
    publishedOn: intervalsOf(articles, ({ publishedOn }) => [publishedOn]),
    orders: {
      PUBLISHED_ON: orderedOrdinals(articles, articleOrders.PUBLISHED_ON, noCounts),
    },
  }
}

function linkedNodes(
  covered: ReadonlyMap<NodeId, Provenance | null>,
  numbers: NodeNumbers,
): readonly (readonly [node: number, provenance: Provenance])[] {
  return [...covered]
    .flatMap(([id, provenance]) => {
      const node = numbers.numberOf(id)
      return node === null || provenance === null ? [] : [[node, provenance] as const]
    })
    .toSorted(([a], [b]) => a - b)
}

/** Every language range that a tag matches by basic filtering (RFC 4647, 3.3.1), lower case. */
function languageRanges(tag: string): readonly string[] {
  const subtags = tag.toLowerCase().split('-')
  return subtags.map((_, place) => subtags.slice(0, place + 1).join('-'))
}
