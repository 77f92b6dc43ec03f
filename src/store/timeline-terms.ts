/** What each term of a timeline filter holds of. */
import type { TimelineIndexes } from '../model/bundle-indexes.ts'
import { intervalIndex } from './interval-index.ts'
import { postingLists } from './posting-lists.ts'
import type { Selection } from './selection.ts'
import type { TimelineTerm } from './where.ts'

export function timelineTerms(indexes: TimelineIndexes): (term: TimelineTerm) => Selection {
  const count = indexes.entries.length
  const occurrenceKind = postingLists(indexes.occurrenceKind)
  const modality = postingLists(indexes.modality)
  const isNegated = postingLists(indexes.isNegated)
  const actor = postingLists(indexes.actor)
  const locationWithin = postingLists(indexes.locationWithin)
  const article = postingLists(indexes.article)
  const time = intervalIndex(indexes.time)
  return (term) => {
    switch (term.term) {
      case 'occurrenceKind':
        return occurrenceKind.anyOf(term.anyOf, count)
      case 'modality':
        return modality.anyOf(term.anyOf, count)
      case 'isNegated':
        return isNegated.of(String(term.value))
      case 'actor':
        return actor.anyOf(term.anyOf, count)
      case 'location':
        return locationWithin.of(term.location)
      case 'time':
        return time.within(term.span)
      case 'article':
        return article.of(term.article)
    }
  }
}
