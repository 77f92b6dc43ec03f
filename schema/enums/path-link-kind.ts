/** The `PathLinkKind` enum: what each value of the vocabulary means. */
import { pathLinkKinds } from '../../src/model/vocabulary.ts'
import { describedEnum } from './described-enum.ts'

export const PathLinkKindRef = describedEnum(
  'PathLinkKind',
  pathLinkKinds,
  'How two neighbouring nodes of a path hang together. Each kind reads from `from` to `to`.',
  {
    SPEAKS: 'The actor makes the statement, or is said not to have made it: `label` says which.',
    ADDRESSES: 'The statement is addressed to the actor.',
    SPEAKS_OF: 'The statement is about the actor, event or location.',
    MAY_SPEAK:
      'The article leaves open who makes the statement, and the actor is one of the candidates.',
    ANSWERS: 'The statement or event answers or rebuts the other.',
    DOES_NOT_ANSWER:
      'The articles say of the statement or event, as an answer to the other, that it was not made: "has not responded".',
    RESTATES: 'The statement or event says again what the other says, in the same words or others.',
    RESEMBLES:
      'The statement or event is like the other, as an article says; it need not answer it.',
    REPORTS: 'The other statement is told within the statement: "he said that she had said".',
    PARTICIPATES_IN:
      'The actor has a part in the event, which may be claimed, proposed or denied: `label` says which.',
    HAPPENS_IN:
      'The event is placed in the location; it may be claimed, proposed or denied: `label` says which.',
    SAID_IN: 'The statement was made in the location; `label` says where it was not.',
    SAID_AT: 'The statement was made at the event; `label` says where it was not.',
    PUBLISHED_ON:
      'The statement was published on the platform, which is the actor; `label` says where it was not.',
    CONTAINED_IN: 'The location lies in the other location.',
    ADJACENT_TO: 'The location borders on the other location.',
    HOLDS_POSITION: 'The actor holds a post in the other actor.',
    HAS_COUNTRY:
      'The location is the country or the nationality of the actor, or the territory of the state.',
    PRECEDES: 'The event comes before the other event.',
    MENTIONED_IN:
      'The article mentions the node, reports it, or says something of it without a mention: the link is then the evidence.',
  },
)
