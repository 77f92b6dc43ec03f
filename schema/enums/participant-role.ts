/** The `ParticipantRole` enum: what each value of the vocabulary means. */
import { participantRoles } from '../../src/model/vocabulary.ts'
import { describedEnum } from './described-enum.ts'

export const ParticipantRoleRef = describedEnum(
  'ParticipantRole',
  participantRoles,
  'The part that an actor plays in an event, as an article says it.',
  {
    PERPETRATOR: 'Did the harm.',
    VICTIM: 'Suffered the harm.',
    TARGET: 'It was aimed at, whether or not harmed.',
    PARTICIPANT: 'Took part, in no part of its own.',
    ORGANIZER: 'Called it or arranged it.',
    MEDIATOR: 'Mediated between the others.',
    PARTY: 'Is a side to an agreement or a conflict.',
    IMPOSER: 'Made the rule or took the measure.',
    AFFECTED: 'Is subject to the rule or the measure.',
    SPEAKER: 'Said it, or left it unsaid.',
    PROPOSER: 'Suggested it.',
    OTHER: 'A part of none of the other kinds.',
  },
)
