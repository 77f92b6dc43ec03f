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
  REPORTS: 'reports',
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

/** Of a statement that the article says was not made. */
const unsaidPhrases: Readonly<Partial<Record<PathLinkKind, string>>> = {
  SPEAKS: 'did not speak in',
  MAY_SPEAK: 'may be who did not speak in',
  SAID_IN: 'was not said in',
  SAID_AT: 'was not said at',
  PUBLISHED_ON: 'was not published on',
}

const placePhrases: Readonly<Record<EventModality, string>> = {
  ACTUAL: kindPhrases.HAPPENS_IN,
  CLAIMED: 'is in, as claimed',
  PROPOSED: 'would be in, as proposed',
  NEGATED: 'was not in',
}

/** Such as "is a victim of, as claimed": the part in an event, and whether that is more than said to have happened; "did not speak in" of a statement that was not made. */
export function pathLinkLabel({
  kind,
  role,
  modality,
}: Pick<PathLinkRecord, 'kind' | 'role' | 'modality'>): string {
  const phrase = role === null ? kindPhrases[kind] : rolePhrases[role]
  if (modality === null) return phrase
  if (kind === 'HAPPENS_IN') return placePhrases[modality]
  if (kind === 'PARTICIPATES_IN') return `${phrase}${modalitySuffixes[modality]}`
  return unsaidPhrases[kind] ?? phrase
}
