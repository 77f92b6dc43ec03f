/** What each term of an article filter holds of. */
import type { OpenIndexes } from '../model/bundle/indexes/open-indexes.ts'
import { fallingWithin } from './interval-index.ts'
import { selected } from './posting-lists.ts'
import type { Selection } from './selection.ts'
import type { TextIndex } from './text-index.ts'
import type { ArticleTerm } from './where.ts'

export function articleTerms(
  indexes: OpenIndexes['articles'],
  text: TextIndex,
): (term: ArticleTerm) => Selection {
  const withWords = text.withWords('ARTICLE')
  return (term) => {
    switch (term.term) {
      case 'publishedOn':
        return fallingWithin(indexes.publishedOn, term.span)
      case 'text':
        return withWords(term.text)
      case 'covers':
        return selected(indexes.covers, term.node)
      case 'language':
        return selected(indexes.language, term.language.toLowerCase())
    }
  }
}
