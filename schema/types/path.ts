/** The `Path` type, and the root query that finds paths. */
import { nodeKinds } from '../../src/model/vocabulary.ts'
import { builder } from '../builder.ts'
import { loadNode } from '../load.ts'
import { readId } from '../read-id.ts'
import { readInt } from '../read-int.ts'
import { NodeRef, PathLinkRef, PathRef } from '../refs.ts'
import { cost } from '../field-cost.ts'

PathRef.implement({
  description: 'A chain of links from one node to another.',
  fields: (t) => ({
    length: t.int({
      description: 'How many links it has.',
      resolve: ({ links }) => links.length,
    }),
    nodes: t.field({
      extensions: cost({ items: 5 }),
      type: [NodeRef],
      description: 'The nodes along it, both ends included: one more than links.',
      resolve: ({ nodes }, _args, { store }) => nodes.map((id) => loadNode(store, id)),
    }),
    links: t.expose('links', {
      extensions: cost({ items: 4 }),
      type: [PathLinkRef],
      description: 'The links along it, in the order of the nodes.',
    }),
  }),
})

builder.queryField('paths', (t) =>
  t.field({
    extensions: cost({ itemsFrom: 'first', items: 3, work: 10_000 }),
    type: [PathRef],
    description:
      'How two nodes hang together: the shortest chains of links between them, each link with its evidence. Of equally long chains those that are stated come first, then those with an inferred link, then those with an ambiguous one. No chain leads over a statement from one of its possible speakers to another, because only one of them has made it. Chains over a common article (`MENTIONED_IN`) are given only where there is no other of at most `maxLength` links. The search looks at a bounded number of links, so that none found in a large graph does not mean that there is none. Empty where an id is of nothing.',
    args: {
      from: t.arg.id({ required: true, description: 'The id of the node to start from.' }),
      to: t.arg.id({ required: true, description: 'The id of the node to arrive at.' }),
      maxLength: t.arg.int({
        defaultValue: 4,
        description: 'The greatest number of links in a path, from 1 to 6.',
      }),
      first: t.arg.int({
        defaultValue: 3,
        description: 'How many paths to return at most, from 1 to 10.',
      }),
    },
    resolve: (_root, args, { store }) =>
      store.paths(
        readId(args.from, 'from', nodeKinds),
        readId(args.to, 'to', nodeKinds),
        readInt(args.maxLength ?? 4, 'maxLength', 1, 6),
        readInt(args.first ?? 3, 'first', 1, 10),
      ),
  }),
)
