/** What each term of a statement filter holds of. */
import type { StatementIndexes } from '../model/bundle-indexes.ts'
import type { NodeNumbers } from '../model/node-numbers.ts'
import { intervalIndex } from './interval-index.ts'
import { postingLists } from './posting-lists.ts'
import type { Selection } from './selection.ts'
import type { TextIndex } from './text-index.ts'
import type { StatementTerm } from './where.ts'

export function statementTerms(
  indexes: StatementIndexes,
  text: TextIndex,
  numbers: NodeNumbers,
): (term: StatementTerm) => Selection {
  const range = numbers.rangeOf('STATEMENT')
  const count = range.end - range.start
  const lists = {
    speaker: postingLists(indexes.speaker),
    candidate: postingLists(indexes.candidate),
    target: postingLists(indexes.target),
    about: postingLists(indexes.about),
    addressee: postingLists(indexes.addressee),
    act: postingLists(indexes.act),
    form: postingLists(indexes.form),
    medium: postingLists(indexes.medium),
    platform: postingLists(indexes.platform),
    attribution: postingLists(indexes.attribution),
    linkKind: postingLists(indexes.linkKind),
  }
  const saidIn = postingLists(indexes.saidIn)
  const event = postingLists(indexes.event)
  const possibleOccasion = postingLists(indexes.possibleOccasion)
  const location = postingLists(indexes.location)
  const locationWithin = postingLists(indexes.locationWithin)
  const isGeneric = postingLists(indexes.isGeneric)
  const isNegated = postingLists(indexes.isNegated)
  const article = postingLists(indexes.article)
  const saidOn = intervalIndex(indexes.saidOn)
  const withWords = text.withWords(range)
  return (term) => {
    switch (term.term) {
      case 'saidOn':
        return saidOn.within(term.span)
      case 'saidIn':
        return saidIn.of(term.location)
      case 'event':
        return event.of(term.event)
      case 'possibleOccasion':
        return possibleOccasion.of(term.event)
      case 'location':
        return (term.within ? locationWithin : location).of(term.location)
      case 'isGeneric':
        return isGeneric.of(String(term.value))
      case 'isNegated':
        return isNegated.of(String(term.value))
      case 'article':
        return article.of(term.article)
      case 'text':
        return withWords(term.text)
      default:
        return lists[term.term].anyOf(term.anyOf, count)
    }
  }
}
