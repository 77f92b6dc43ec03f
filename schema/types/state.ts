/** The `State` type. */
import { loadLocation } from '../load.ts'
import { ActorRef, LocationRef, NodeRef, StateRef } from '../refs.ts'

StateRef.implement({
  interfaces: [NodeRef, ActorRef],
  description:
    'A state as somebody who speaks and acts, its government included. Its territory is the `Location` at `location`.',
  fields: (t) => ({
    isoCode: t.exposeString('isoCode', {
      nullable: true,
      description:
        'Its ISO 3166-1 alpha-2 code, such as `PK`; null where it has none. Reference data, from no article.',
    }),
    location: t.field({
      type: LocationRef,
      description: 'Its territory.',
      resolve: ({ location }, _args, { store }) => loadLocation(store, location),
    }),
  }),
})
