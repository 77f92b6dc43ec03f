/** The `MediumReference` type: the channel by which something was said. */
import { MediumRef } from '../enums/medium.ts'
import { loadActor } from '../load.ts'
import { ActorRef, MediumReferenceRef, ProvenanceRef } from '../refs.ts'

MediumReferenceRef.implement({
  description: 'The channel by which something was said, and how we know it.',
  fields: (t) => ({
    medium: t.expose('medium', {
      type: MediumRef,
      description: 'What kind of channel it was.',
    }),
    platform: t.field({
      type: ActorRef,
      nullable: true,
      description: 'The platform, paper or station, such as `actor:x`; null where not named.',
      resolve: ({ platform }, _args, { store }) =>
        platform === null ? null : loadActor(store, platform),
    }),
    provenance: t.expose('provenance', {
      type: ProvenanceRef,
      description: 'How we know the channel.',
    }),
  }),
})
