/** What each term of an actor filter holds of. */
import type { OpenIndexes } from '../model/bundle/indexes/open-indexes.ts'
import { withNamePart } from './name-parts.ts'
import { anyOf, selected } from './posting-lists.ts'
import type { Selection } from './selection.ts'
import type { ActorTerm } from './where.ts'

/** @param count How many actors there are. */
export function actorTerms(
  indexes: OpenIndexes['actors'],
  count: number,
): (term: ActorTerm) => Selection {
  return (term) => {
    switch (term.term) {
      case 'kind':
        return anyOf(indexes.kind, term.anyOf, count)
      case 'country':
        return selected(indexes.country, term.location)
      case 'name':
        return withNamePart(indexes.names, term.part)
      case 'positionWithin':
        return selected(indexes.positionWithin, term.body)
      case 'article':
        return selected(indexes.article, term.article)
    }
  }
}
