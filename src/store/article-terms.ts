/** What each term of an article filter holds of. */
import type { ArticleIndexes } from '../model/bundle-indexes.ts'
import type { NodeNumbers } from '../model/node-numbers.ts'
import { intervalIndex } from './interval-index.ts'
import { postingLists } from './posting-lists.ts'
import type { Selection } from './selection.ts'
import type { TextIndex } from './text-index.ts'
import type { ArticleTerm } from './where.ts'

export function articleTerms(
  indexes: ArticleIndexes,
  text: TextIndex,
  numbers: NodeNumbers,
): (term: ArticleTerm) => Selection {
  const covers = postingLists(indexes.covers)
  const language = postingLists(indexes.language)
  const publishedOn = intervalIndex(indexes.publishedOn)
  const withWords = text.withWords(numbers.rangeOf('ARTICLE'))
  return (term) => {
    switch (term.term) {
      case 'publishedOn':
        return publishedOn.within(term.span)
      case 'text':
        return withWords(term.text)
      case 'covers':
        return covers.of(term.node)
      case 'language':
        return language.of(term.language.toLowerCase())
    }
  }
}
