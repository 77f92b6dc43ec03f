/** The input `ActorFilter`: what actors are narrowed by. */
import type { ActorKind } from '../../src/model/vocabulary.ts'
import { builder } from '../builder.ts'
import { ActorKindRef } from '../enums/actor-kind.ts'

export interface ActorFilter {
  kinds?: ActorKind[] | null | undefined
  country?: string | null | undefined
  name?: string | null | undefined
  positionWithin?: string | null | undefined
  article?: string | null | undefined
  any?: ActorFilter[] | null | undefined
  not?: ActorFilter | null | undefined
}

export const ActorFilterRef = builder.inputRef<ActorFilter>('ActorFilter')

ActorFilterRef.implement({
  description:
    'Narrows actors. All conditions that are given must hold; null is as not given, an empty filter matches every actor. At most 100 conditions.',
  fields: (t) => ({
    kinds: t.field({
      type: [ActorKindRef],
      description: 'Is of one of these kinds; an empty list matches nothing.',
    }),
    country: t.id({
      description:
        'Belongs to this country, by its country or nationality, or is the state of this territory: the id of a location, such as `location:pakistan`.',
    }),
    name: t.string({
      description:
        'Part of the name, of an alias or of the abbreviation, without regard to case and accents; not a pattern. An empty text matches nothing; at most 500 characters unless the deployment says otherwise.',
    }),
    positionWithin: t.id({
      description:
        'Holds a post in this state or organisation: the id of an actor, such as `actor:pakistan`.',
    }),
    article: t.id({
      description: 'This article mentions it or says something of it: the id of an article.',
    }),
    any: t.field({
      type: [ActorFilterRef],
      description:
        'Holds if at least one of these filters does; an empty list matches nothing. Nests at most 5 levels deep.',
    }),
    not: t.field({
      type: ActorFilterRef,
      description: 'Holds if this filter does not. Nests at most 5 levels deep.',
    }),
  }),
})
