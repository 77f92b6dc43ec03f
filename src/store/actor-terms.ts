/** What each term of an actor filter holds of. */
import type { ActorIndexes } from '../model/bundle-indexes.ts'
import { nameParts } from './name-parts.ts'
import { postingLists } from './posting-lists.ts'
import type { Selection } from './selection.ts'
import type { ActorTerm } from './where.ts'

/** @param count How many actors there are. */
export function actorTerms(indexes: ActorIndexes, count: number): (term: ActorTerm) => Selection {
  const kind = postingLists(indexes.kind)
  const country = postingLists(indexes.country)
  const positionWithin = postingLists(indexes.positionWithin)
  const article = postingLists(indexes.article)
  const names = nameParts(indexes.names)
  return (term) => {
    switch (term.term) {
      case 'kind':
        return kind.anyOf(term.anyOf, count)
      case 'country':
        return country.of(term.location)
      case 'name':
        return names.withPart(term.part)
      case 'positionWithin':
        return positionWithin.of(term.body)
      case 'article':
        return article.of(term.article)
    }
  }
}
