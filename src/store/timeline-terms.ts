/** What each term of a timeline filter holds of. */
import type { OpenIndexes } from '../model/bundle/indexes/open-indexes.ts'
import { fallingWithin } from './interval-index.ts'
import { anyOf, selected } from './posting-lists.ts'
import type { Selection } from './selection.ts'
import type { TimelineTerm } from './where.ts'

export function timelineTerms(indexes: OpenIndexes['timeline']): (term: TimelineTerm) => Selection {
  const count = indexes.entries.length
  return (term) => {
    switch (term.term) {
      case 'occurrenceKind':
        return anyOf(indexes.occurrenceKind, term.anyOf, count)
      case 'modality':
        return anyOf(indexes.modality, term.anyOf, count)
      case 'isNegated':
        return selected(indexes.isNegated, String(term.value))
      case 'actor':
        return anyOf(indexes.actor, term.anyOf, count)
      case 'location':
        return selected(indexes.locationWithin, term.location)
      case 'time':
        return fallingWithin(indexes.time, term.span)
      case 'article':
        return selected(indexes.article, term.article)
    }
  }
}
