/** Searching: ranks the nodes that answer a query and highlights those of one page. */
import type { NodeNumbers } from '../model/node-numbers.ts'
import { number, sortOrder, text } from '../model/sort-order.ts'
import { highlighter } from './highlight.ts'
import { pageOf, type Listing } from './page.ts'
import { ranker, searchTerms } from './rank.ts'
import { once } from './selection.ts'
import type { Page, SearchHit, SearchQuery } from './store.ts'
import type { TextIndex } from './text-index.ts'

const bestFirst = sortOrder([number('DESC'), text()])

/** Costs a step for each node that has any of the words; only those of the page are read. */
export function searcher(
  textIndex: TextIndex,
  numbers: NodeNumbers,
): (query: SearchQuery) => Page<SearchHit> {
  const rank = ranker(textIndex, numbers)
  return ({ query, kinds, window }) => {
    const terms = searchTerms(query)
    const ranking = rank(terms, kinds)
    const listing: Listing<number> = {
      length: ranking.length,
      keyAt: (place) => [ranking.scoreAt(place), numbers.idOf(ranking.nodeAt(place))],
      itemAt: (place) => place,
      has: () => true,
      totalCount: () => ranking.length,
    }
    const page = pageOf(listing, bestFirst, window)
    const highlight = highlighter(terms)
    return {
      ...page,
      items: page.items.map(({ key, item }) => {
        const node = numbers.recordOf(ranking.nodeAt(item))
        // The words of the node are gone through, so only for those who ask.
        const highlights = once(() => highlight(node))
        return {
          key,
          item: {
            node,
            score: ranking.scoreAt(item),
            get highlights() {
              return highlights()
            },
          },
        }
      }),
    }
  }
}
