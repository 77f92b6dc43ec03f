/** The `PathLink` type: one link of a path. */
import { PathLinkKindRef } from '../enums/path-link-kind.ts'
import { loadNode } from '../load.ts'
import { pathLinkLabel } from '../path-link-label.ts'
import { NodeRef, PathLinkRef, ProvenanceRef } from '../refs.ts'

PathLinkRef.implement({
  description:
    'One link of a path. It has a direction of its own, which may be against that of the path.',
  fields: (t) => ({
    from: t.field({
      type: NodeRef,
      description:
        'The end that `kind` and `label` speak of: the one who speaks, takes part, lies in.',
      resolve: ({ from }, _args, { store }) => loadNode(store, from),
    }),
    to: t.field({
      type: NodeRef,
      description: 'The other end.',
      resolve: ({ to }, _args, { store }) => loadNode(store, to),
    }),
    kind: t.expose('kind', { type: PathLinkKindRef, description: 'What ties the two ends.' }),
    label: t.string({
      description:
        'The link as English words that read from `from` to `to`, such as "speaks in", "is a victim of". Of an event that its reports agree not to take for actual it says so: "is a victim of, as claimed", "mediates in, as proposed", "takes part in, which did not happen", "was not in". Of a statement that the article says was not made: "did not speak in".',
      resolve: pathLinkLabel,
    }),
    provenance: t.expose('provenance', {
      type: ProvenanceRef,
      description: 'How we know of the link.',
    }),
  }),
})
