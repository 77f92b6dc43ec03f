/** The `Group` type. */
import {
  ActorRef,
  GroupRef,
  LocationLinkRef,
  NodeRef,
  ProvenanceRef,
  QuantityRef,
} from '../refs.ts'

GroupRef.implement({
  interfaces: [NodeRef, ActorRef],
  description:
    'People who are spoken of together without being organised, such as "five Chinese nationals".',
  fields: (t) => ({
    size: t.expose('size', {
      type: QuantityRef,
      nullable: true,
      description: 'How many they are; null where not stated.',
    }),
    sizeProvenance: t.expose('sizeProvenance', {
      type: ProvenanceRef,
      nullable: true,
      description: 'How we know how many they are; null where that is not stated.',
    }),
    nationality: t.expose('nationality', {
      type: LocationLinkRef,
      nullable: true,
      description: 'The country whose nationals they are; null where not stated.',
    }),
  }),
})
