/** Searching: ranks the nodes that answer a query and highlights those of one page. */
import type { OpenBundle } from '../model/bundle/bundle.ts'
import { lowerBound } from '../model/bundle/indexes/ordinals.ts'
import type { NodeNumbers } from '../model/node-numbers.ts'
import { number, sortOrder, text, type SortValues } from '../model/sort-order.ts'
import { highlighter } from './highlight.ts'
import { nearestPlaces } from './nearest-places.ts'
import { halve, pageOf, type Listing, type Side } from './page.ts'
import { bestPlaces, ranker, scaleOf, type Ranker, type Scale } from './rank.ts'
import { searchTerms } from './search-terms.ts'
import { once } from '../model/once.ts'
import type { Page, SearchHit, SearchQuery } from './store.ts'
import { searchedWords, type SearchedWords } from './word-hits.ts'

const bestFirst = sortOrder([number('DESC'), text()])

/** The best of one word are at hand; else, and far down, it costs a step for each node that has any of the words. Only the nodes of the page are read. */
export function searcher({
  indexes,
  numbers,
}: OpenBundle): (query: SearchQuery) => Page<SearchHit> {
  const rank = ranker(numbers.size)
  return ({ query, kinds, window }) => {
    const terms = searchTerms(query)
    const words = searchedWords(terms, kinds, indexes.search)
    const scale = scaleOf(words, numbers.size)
    const page = pageOf(hitListing(words, scale, rank, numbers), bestFirst, window)
    const highlight = highlighter(terms)
    return {
      ...page,
      items: page.items.map(({ key, item }) => {
        const node = numbers.recordOf(scale.nodeAt(item))
        // The words of the node are gone through, so only for those who ask.
        const highlights = once(() => highlight(node))
        return {
          key,
          item: {
            node,
            score: scale.scoreAt(item),
            get highlights() {
              return highlights()
            },
          },
        }
      }),
    }
  }
}

function hitListing(
  words: SearchedWords,
  scale: Scale,
  { allPlaces, count }: Ranker,
  numbers: NodeNumbers,
): Listing<number> {
  const best = bestPlaces(words, scale)
  const all = once(() => allPlaces(words, scale))
  /** Null where others may stand among them. */
  const placesAmongBest = (
    start: number,
    end: number,
    step: 1 | -1,
    limit: number,
  ): readonly number[] | null => {
    if (best === null) return null
    if (step === 1) {
      const first = lowerBound(best.places, start)
      const places = best.places.slice(first, Math.min(first + limit, lowerBound(best.places, end)))
      return places.length === limit || end - 1 <= best.upTo ? places : null
    }
    if (start > best.upTo) return null
    const last = lowerBound(best.places, start + 1)
    return best.places
      .slice(Math.max(last - limit, lowerBound(best.places, end + 1)), last)
      .toReversed()
  }
  return {
    end: scale.end,
    keyAt: (place): SortValues => [scale.scoreAt(place), numbers.idOf(scale.nodeAt(place))],
    itemAt: (place) => place,
    placeOf: ([score, id], side) => placeOfHit(Number(score), String(id), side, scale, numbers),
    places: (start, end, step, limit) => {
      const among = placesAmongBest(start, end, step, limit)
      if (among !== null) return among
      const places = all()
      return nearestPlaces(places.length, (at) => places[at] ?? -1, start, end, step, limit)
    },
    totalCount: () => count(words),
  }
}

/** Also of an id of nothing: of where it would stand. */
function placeOfHit(
  score: number,
  id: string,
  side: Side,
  scale: Scale,
  numbers: NodeNumbers,
): number {
  const { place, isExact } = scale.placeOfScore(score)
  if (!isExact) return place
  return (
    place +
    halve(numbers.size, side, (number) => {
      const other: string = numbers.idOf(number)
      return other === id ? 0 : other < id ? -1 : 1
    })
  )
}
