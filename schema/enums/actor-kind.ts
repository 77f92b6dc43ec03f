/** The `ActorKind` enum: what each value of the vocabulary means. */
import { actorKinds } from '../../src/model/vocabulary.ts'
import { describedEnum } from './described-enum.ts'

export const ActorKindRef = describedEnum(
  'ActorKind',
  actorKinds,
  'What an actor is; each kind is a type of its own that implements `Actor`.',
  {
    PERSON: 'A single human being: the type `Person`.',
    ORGANIZATION:
      'A body with members or staff, such as a ministry, a party, an armed group or a platform: the type `Organization`.',
    STATE:
      'A state as somebody who acts and speaks, as distinct from its territory: the type `State`.',
    GROUP:
      'People who are spoken of together without being organised, such as "five Chinese nationals": the type `Group`.',
  },
)
