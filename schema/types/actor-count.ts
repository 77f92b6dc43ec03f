/** The `ActorCount` type: a row of a facet. */
import { loadActor } from '../load.ts'
import { ActorCountRef, ActorRef } from '../refs.ts'

ActorCountRef.implement({
  description: 'An actor and how often it occurs.',
  fields: (t) => ({
    actor: t.field({
      type: ActorRef,
      description: 'The actor that is counted.',
      resolve: ({ value }, _args, { store }) => loadActor(store, value),
    }),
    count: t.exposeInt('count', {
      description: 'How many items of the filtered list it occurs in.',
    }),
  }),
})
