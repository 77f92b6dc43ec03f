/** The `Position` type: a post and who holds it. */
import { loadActor } from '../load.ts'
import { ActorRef, PositionRef, ProvenanceRef, TimeReferenceRef } from '../refs.ts'

PositionRef.implement({
  description: 'A post that an actor holds, as an article says it.',
  fields: (t) => ({
    title: t.exposeString('title', {
      description: 'The title of the post without the body: "Defense Minister".',
    }),
    within: t.field({
      type: ActorRef,
      nullable: true,
      description: 'The state or organisation that the post is in; null where not stated.',
      resolve: ({ within }, _args, { store }) =>
        within === null ? null : loadActor(store, within),
    }),
    holder: t.field({
      type: ActorRef,
      description: 'Who holds it.',
      resolve: ({ holder }, _args, { store }) => loadActor(store, holder),
    }),
    since: t.expose('since', {
      type: TimeReferenceRef,
      nullable: true,
      description: 'Since when they hold it; null where not stated.',
    }),
    until: t.expose('until', {
      type: TimeReferenceRef,
      nullable: true,
      description:
        'Until when they held it; null where not stated, which does not mean that they still do.',
    }),
    provenance: t.expose('provenance', {
      type: ProvenanceRef,
      description: 'How we know that they hold it.',
    }),
  }),
})
