/** What each term of an event filter holds of. */
import type { OpenIndexes } from '../model/bundle/indexes/open-indexes.ts'
import { roleKey } from '../model/bundle/indexes/role-key.ts'
import type { NodeNumbers } from '../model/node-numbers.ts'
import { participantRoles } from '../model/vocabulary.ts'
import { atLeast } from './figure-index.ts'
import { fallingWithin } from './interval-index.ts'
import { anyOf, selected } from './posting-lists.ts'
import type { Selection } from './selection.ts'
import type { TextIndex } from './text-index.ts'
import type { EventTerm } from './where.ts'

export function eventTerms(
  indexes: OpenIndexes['events'],
  text: TextIndex,
  numbers: NodeNumbers,
): (term: EventTerm) => Selection {
  const range = numbers.rangeOf('EVENT')
  const count = range.end - range.start
  const withWords = text.withWords('EVENT')
  return (term) => {
    switch (term.term) {
      case 'kind':
        return anyOf(indexes.kind, term.anyOf, count)
      case 'modality':
        return anyOf(indexes.modality, term.anyOf, count)
      case 'participant': {
        const { anyOf: actors, role } = term
        if (actors === null) {
          return anyOf(indexes.role, role === null ? participantRoles : [role], count)
        }
        if (role === null) return anyOf(indexes.participant, actors, count)
        const keys = actors.map((actor) => {
          const number = numbers.numberOf(actor)
          return number === null ? null : roleKey(role, number, numbers)
        })
        return anyOf(indexes.participantInRole, keys, count)
      }
      case 'location':
        return selected(term.within ? indexes.locationWithin : indexes.location, term.location)
      case 'time':
        return fallingWithin(indexes.time, term.span)
      case 'killedAtLeast':
        return atLeast(indexes.killed, term.count)
      case 'article':
        return selected(indexes.article, term.article)
      case 'text':
        return withWords(term.text)
    }
  }
}
