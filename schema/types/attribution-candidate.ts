/** The `AttributionCandidate` type: one reading of who said something. */
import { loadActor } from '../load.ts'
import {
  ActorRef,
  AttributionCandidateRef,
  EventLinkRef,
  MediumReferenceRef,
  ProvenanceRef,
  TimeReferenceRef,
} from '../refs.ts'

AttributionCandidateRef.implement({
  description:
    'One reading of who said something, with what would follow from it. The note of the attribution names the readings.',
  fields: (t) => ({
    speaker: t.field({
      type: ActorRef,
      description: 'Who said it by this reading.',
      resolve: ({ speaker }, _args, { store }) => loadActor(store, speaker),
    }),
    medium: t.expose('medium', {
      type: MediumReferenceRef,
      nullable: true,
      description: 'By what channel, by this reading; null where not stated.',
    }),
    saidOn: t.expose('saidOn', {
      type: TimeReferenceRef,
      nullable: true,
      description: 'When, by this reading; null where not stated.',
    }),
    occasion: t.expose('occasion', {
      type: EventLinkRef,
      nullable: true,
      description: 'At or in which event, by this reading; null where not stated.',
    }),
    provenance: t.expose('provenance', {
      type: ProvenanceRef,
      description: 'What speaks for this reading.',
    }),
  }),
})
