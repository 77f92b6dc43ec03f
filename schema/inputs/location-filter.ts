/** The input `LocationFilter`: what locations are narrowed by. */
import type { LocationKind } from '../../src/model/vocabulary.ts'
import { builder } from '../builder.ts'
import { LocationKindRef } from '../enums/location-kind.ts'

export interface LocationFilter {
  kinds?: LocationKind[] | null | undefined
  within?: string | null | undefined
  name?: string | null | undefined
  hasEvents?: boolean | null | undefined
  any?: LocationFilter[] | null | undefined
  not?: LocationFilter | null | undefined
}

export const LocationFilterRef = builder.inputRef<LocationFilter>('LocationFilter')

LocationFilterRef.implement({
  description:
    'Narrows locations. All conditions that are given must hold; null is as not given, an empty filter matches every location. At most 100 conditions.',
  fields: (t) => ({
    kinds: t.field({
      type: [LocationKindRef],
      description: 'Is of one of these kinds. An empty list matches nothing.',
    }),
    within: t.id({
      description: 'Lies inside this location, at any depth; the location itself does not.',
    }),
    name: t.string({
      description:
        'Part of the name or of an alias, without regard to case and accents; not a pattern. An empty text matches nothing; at most 500 characters unless the deployment says otherwise.',
    }),
    hasEvents: t.boolean({
      description:
        'True: an event is placed in it or in a location inside it by some article; the event may also be claimed, proposed or denied. False: none is.',
    }),
    any: t.field({
      type: [LocationFilterRef],
      description:
        'Holds if at least one of these filters does; an empty list matches nothing. Nests at most 5 levels deep.',
    }),
    not: t.field({
      type: LocationFilterRef,
      description: 'Holds if this filter does not. Nests at most 5 levels deep.',
    }),
  }),
})
