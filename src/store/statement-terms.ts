/** What each term of a statement filter holds of. */
import type { OpenIndexes } from '../model/bundle/indexes/open-indexes.ts'
import { fallingWithin } from './interval-index.ts'
import { anyOf, selected } from './posting-lists.ts'
import type { Selection } from './selection.ts'
import type { TextIndex } from './text-index.ts'
import type { StatementTerm } from './where.ts'

/** @param count How many statements there are. */
export function statementTerms(
  indexes: OpenIndexes['statements'],
  text: TextIndex,
  count: number,
): (term: StatementTerm) => Selection {
  const withWords = text.withWords('STATEMENT')
  return (term) => {
    switch (term.term) {
      case 'saidOn':
        return fallingWithin(indexes.saidOn, term.span)
      case 'saidIn':
        return selected(indexes.saidIn, term.location)
      case 'event':
        return selected(indexes.event, term.event)
      case 'possibleOccasion':
        return selected(indexes.possibleOccasion, term.event)
      case 'location':
        return selected(term.within ? indexes.locationWithin : indexes.location, term.location)
      case 'isGeneric':
        return selected(indexes.isGeneric, String(term.value))
      case 'isNegated':
        return selected(indexes.isNegated, String(term.value))
      case 'article':
        return selected(indexes.article, term.article)
      case 'text':
        return withWords(term.text)
      case 'speaker':
      case 'candidate':
      case 'addressee':
      case 'platform':
        return anyOf(indexes[term.term], term.anyOf, count)
      case 'target':
      case 'about':
        return anyOf(indexes[term.term], term.anyOf, count)
      default:
        return anyOf<string>(indexes[term.term], term.anyOf, count)
    }
  }
}
