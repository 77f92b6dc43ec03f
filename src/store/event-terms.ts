/** What each term of an event filter holds of. */
import type { EventIndexes } from '../model/bundle-indexes.ts'
import type { NodeNumbers } from '../model/node-numbers.ts'
import { participantRoles } from '../model/vocabulary.ts'
import { figureIndex } from './figure-index.ts'
import { intervalIndex } from './interval-index.ts'
import { postingLists } from './posting-lists.ts'
import type { Selection } from './selection.ts'
import type { TextIndex } from './text-index.ts'
import type { EventTerm } from './where.ts'

export function eventTerms(
  indexes: EventIndexes,
  text: TextIndex,
  numbers: NodeNumbers,
): (term: EventTerm) => Selection {
  const range = numbers.rangeOf('EVENT')
  const count = range.end - range.start
  const kind = postingLists(indexes.kind)
  const modality = postingLists(indexes.modality)
  const participant = postingLists(indexes.participant)
  const inRole = postingLists(indexes.role)
  const participantInRole = postingLists(indexes.participantInRole)
  const location = postingLists(indexes.location)
  const locationWithin = postingLists(indexes.locationWithin)
  const article = postingLists(indexes.article)
  const time = intervalIndex(indexes.time)
  const killed = figureIndex(indexes.killed)
  const withWords = text.withWords(range)
  return (term) => {
    switch (term.term) {
      case 'kind':
        return kind.anyOf(term.anyOf, count)
      case 'modality':
        return modality.anyOf(term.anyOf, count)
      case 'participant': {
        const { anyOf, role } = term
        if (anyOf === null) return inRole.anyOf(role === null ? participantRoles : [role], count)
        if (role === null) return participant.anyOf(anyOf, count)
        return participantInRole.anyOf(
          anyOf.map((actor) => `${role} ${actor}`),
          count,
        )
      }
      case 'location':
        return (term.within ? locationWithin : location).of(term.location)
      case 'time':
        return time.within(term.span)
      case 'killedAtLeast':
        return killed.atLeast(term.count)
      case 'article':
        return article.of(term.article)
      case 'text':
        return withWords(term.text)
    }
  }
}
