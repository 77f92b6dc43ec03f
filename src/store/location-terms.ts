/** What each term of a location filter holds of. */
import type { OpenIndexes } from '../model/bundle/indexes/open-indexes.ts'
import { withNamePart } from './name-parts.ts'
import { anyOf, selected } from './posting-lists.ts'
import { complement, posted, type Selection } from './selection.ts'
import type { LocationTerm } from './where.ts'

/** @param count How many locations there are. */
export function locationTerms(
  indexes: OpenIndexes['locations'],
  count: number,
): (term: LocationTerm) => Selection {
  const hasEvents = posted(indexes.hasEvents)
  return (term) => {
    switch (term.term) {
      case 'kind':
        return anyOf(indexes.kind, term.anyOf, count)
      case 'within':
        return selected(indexes.within, term.location)
      case 'containedIn':
        return selected(indexes.containedIn, term.location)
      case 'name':
        return withNamePart(indexes.names, term.part)
      case 'hasEvents':
        return term.value ? hasEvents : complement(hasEvents, count)
      case 'article':
        return selected(indexes.article, term.article)
    }
  }
}
