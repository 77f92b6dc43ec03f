/** The words in which a link of a path reads from its one end to the other. */
import type { PathLinkRecord } from '../src/model/records.ts'
import type { EventModality, ParticipantRole, PathLinkKind } from '../src/model/vocabulary.ts'

/** An English verb phrase for each kind: "`from` speaks in `to`". */
const kindPhrases: Readonly<Record<PathLinkKind, string>> = {
  SPEAKS: 'speaks in',
  ADDRESSES: 'is addressed to',
  SPEAKS_OF: 'speaks of',
  MAY_SPEAK: 'may speak in',
  ANSWERS: 'answers',
  DOES_NOT_ANSWER: 'does not answer',
  RESTATES: 'restates',
  RESEMBLES: 'resembles',
  PARTICIPATES_IN: 'has a part in',
  HAPPENS_IN: 'happens in',
  SAID_IN: 'was said in',
  SAID_AT: 'was said at',
  PUBLISHED_ON: 'was published on',
  CONTAINED_IN: 'lies in',
  ADJACENT_TO: 'borders on',
  HOLDS_POSITION: 'holds a post in',
  HAS_COUNTRY: 'belongs to',
  PRECEDES: 'comes before',
  MENTIONED_IN: 'is mentioned in',
}

const rolePhrases: Readonly<Record<ParticipantRole, string>> = {
  PERPETRATOR: 'is the perpetrator of',
  VICTIM: 'is a victim of',
  TARGET: 'is a target of',
  PARTICIPANT: 'takes part in',
  ORGANIZER: 'organises',
  MEDIATOR: 'mediates in',
  PARTY: 'is a party to',
  IMPOSER: 'imposes',
  AFFECTED: 'is affected by',
  SPEAKER: 'speaks at',
  PROPOSER: 'proposes',
  OTHER: 'has a part in',
}

const modalitySuffixes: Readonly<Record<EventModality, string>> = {
  ACTUAL: '',
  CLAIMED: ', as claimed',
  PROPOSED: ', as proposed',
  NEGATED: ', which did not happen',
}

/** Such as "is a victim of, as claimed": the part in an event, and whether that is more than said to have happened. */
export function pathLinkLabel({
  kind,
  role,
  modality,
}: Pick<PathLinkRecord, 'kind' | 'role' | 'modality'>): string {
  const phrase = role === null ? kindPhrases[kind] : rolePhrases[role]
  return modality === null ? phrase : `${phrase}${modalitySuffixes[modality]}`
}
