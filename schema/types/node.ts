/** The `Node` interface, and the root queries that look nodes up by id. */
import { nodeKinds } from '../../src/model/vocabulary.ts'
import { builder } from '../builder.ts'
import { NodeKindRef } from '../enums/node-kind.ts'
import { readId, readIds } from '../read-id.ts'
import { NodeRef } from '../refs.ts'
import { typeNameOf } from '../type-name.ts'
import { cost } from '../field-cost.ts'

NodeRef.implement({
  description:
    'Whatever has an id of its own: an article, an actor, a statement, an event or a location.',
  resolveType: typeNameOf,
  fields: (t) => ({
    id: t.exposeID('id', {
      description:
        'The global id: the kind in lower case and the slug, joined by a colon, such as `actor:taliban`. It is readable, strict, and stays the same when the corpus changes.',
    }),
    label: t.exposeString('label', {
      description:
        'A short title of ours for lists of any kind. It is neither a quotation nor the headline of an article.',
    }),
    nodeKind: t.expose('nodeKind', {
      type: NodeKindRef,
      description: 'Which of the five kinds of node it is.',
    }),
  }),
})

builder.queryFields((t) => ({
  node: t.field({
    type: NodeRef,
    nullable: true,
    description: 'The node with that id; null where nothing has it. A malformed id is an error.',
    args: {
      id: t.arg.id({
        required: true,
        description: 'A global id, such as `actor:taliban`.',
      }),
    },
    resolve: (_root, { id }, { store }) => store.node(readId(id, 'id', nodeKinds)),
  }),
  nodes: t.field({
    extensions: cost({ itemsFrom: 'ids' }),
    type: [NodeRef],
    nullable: { list: false, items: true },
    description:
      'The nodes with these ids, in the order asked; null in the place of an id that nothing has. A malformed id is an error.',
    args: {
      ids: t.arg.idList({
        required: true,
        description: 'At most 100 global ids; the same one may stand twice.',
      }),
    },
    resolve: (_root, { ids }, { store }) => store.nodes(readIds(ids, 'ids', nodeKinds)),
  }),
}))
