/** The `EventKind` enum: what each value of the vocabulary means. */
import { eventKinds } from '../../src/model/vocabulary.ts'
import { describedEnum } from './described-enum.ts'

export const EventKindRef = describedEnum(
  'EventKind',
  eventKinds,
  'What an event is. The class is ours and does not change a provenance.',
  {
    ATTACK: 'Violence of one side against others: a bombing, a shooting, an assassination.',
    MILITARY_OPERATION: 'An operation of armed forces: an offensive, a strike, a raid.',
    MEETING: 'People who meet: talks, a visit, a summit.',
    POLICY: 'A rule or a measure, or a change of one: sanctions, a visa regime.',
    AGREEMENT: 'A treaty, a ceasefire or another accord.',
    COMMUNICATION: 'Something said, posted or left unsaid, as an event that others refer to.',
    VOTE: 'An election, a referendum or a ballot.',
    PROTEST: 'A demonstration, a strike or a riot.',
    ARREST: 'Somebody is arrested or detained.',
    TRIAL: 'A trial, a verdict or another step of justice.',
    DISASTER: 'An earthquake, a flood, an epidemic.',
    ACCIDENT: 'A crash, a fire or another mishap.',
    SITUATION: 'A state of things that lasts, or that somebody claims to be so.',
    OTHER: 'An event of none of the other kinds.',
  },
)
