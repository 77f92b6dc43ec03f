/** What each term of a location filter holds of. */
import type { LocationIndexes } from '../model/bundle-indexes.ts'
import { nameParts } from './name-parts.ts'
import { postingLists } from './posting-lists.ts'
import { complement, posted, type Selection } from './selection.ts'
import type { LocationTerm } from './where.ts'

/** @param count How many locations there are. */
export function locationTerms(
  indexes: LocationIndexes,
  count: number,
): (term: LocationTerm) => Selection {
  const kind = postingLists(indexes.kind)
  const within = postingLists(indexes.within)
  const containedIn = postingLists(indexes.containedIn)
  const article = postingLists(indexes.article)
  const names = nameParts(indexes.names)
  const hasEvents = posted(indexes.hasEvents)
  return (term) => {
    switch (term.term) {
      case 'kind':
        return kind.anyOf(term.anyOf, count)
      case 'within':
        return within.of(term.location)
      case 'containedIn':
        return containedIn.of(term.location)
      case 'name':
        return names.withPart(term.part)
      case 'hasEvents':
        return term.value ? hasEvents : complement(hasEvents, count)
      case 'article':
        return article.of(term.article)
    }
  }
}
