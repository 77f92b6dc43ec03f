/** The `Organization` type. */
import { OrganizationKindRef } from '../enums/organization-kind.ts'
import { ActorRef, NodeRef, OrganizationRef, ProvenanceRef } from '../refs.ts'

OrganizationRef.implement({
  interfaces: [NodeRef, ActorRef],
  description:
    'A body with members or staff: a ministry, a party, an armed group, a company, a platform.',
  fields: (t) => ({
    organizationKind: t.expose('organizationKind', {
      type: OrganizationKindRef,
      description: 'What kind of body it is; the class is ours.',
    }),
    kindProvenance: t.expose('kindProvenance', {
      type: ProvenanceRef,
      description: 'What the kind rests on: often INFERRED, because articles rarely say it.',
    }),
    abbreviation: t.exposeString('abbreviation', {
      nullable: true,
      description: 'Its abbreviation, such as "TTP"; null where no article gives one.',
    }),
    abbreviationProvenance: t.expose('abbreviationProvenance', {
      type: ProvenanceRef,
      nullable: true,
      description: 'How we know the abbreviation; null where there is none.',
    }),
  }),
})
