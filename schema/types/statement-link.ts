/** The `StatementLink` type: how a statement or an event stands to another. */
import { StatementLinkKindRef } from '../enums/statement-link-kind.ts'
import { loadOccurrence } from '../load.ts'
import { ProvenanceRef, StatementLinkRef } from '../refs.ts'
import { OccurrenceRef } from './occurrence.ts'

StatementLinkRef.implement({
  description:
    'A link between statements and events. Under `links` it leads from this node to `node`; under `linkedFrom` it comes from `node` to this one.',
  fields: (t) => ({
    kind: t.expose('kind', {
      type: StatementLinkKindRef,
      description: 'How the node that has the link under `links` stands to its other end.',
    }),
    node: t.field({
      type: OccurrenceRef,
      nullable: true,
      description:
        'The other end; null where the article names none ("allegations of harbouring terrorists").',
      resolve: ({ node }, _args, { store }) => (node === null ? null : loadOccurrence(store, node)),
    }),
    asWritten: t.exposeString('asWritten', {
      nullable: true,
      description: 'The words of the article for the other end; never null where `node` is.',
    }),
    provenance: t.expose('provenance', {
      type: ProvenanceRef,
      description: 'How we know of the link.',
    }),
  }),
})
