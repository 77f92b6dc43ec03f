/** The `Segment` type: a stretch of a paragraph. */
import { loadNode } from '../load.ts'
import { NodeRef, SegmentRef } from '../refs.ts'
import { cost } from '../field-cost.ts'

SegmentRef.implement({
  description: 'A stretch of a paragraph within which nothing that is marked starts or ends.',
  fields: (t) => ({
    text: t.exposeString('text', {
      extensions: cost({ bytes: 40 }),
      description: 'Its text, to the letter.',
    }),
    start: t.exposeInt('start', {
      description: 'Where it starts, in Unicode code points from the start of `Article.text`.',
    }),
    end: t.exposeInt('end', { description: 'Where it ends, exclusive, counted as `start`.' }),
    nodes: t.field({
      extensions: cost({ items: 2, work: 0.5 }),
      type: [NodeRef],
      description:
        'What is mentioned or said here, each node once: that of the shortest mark first, which is the innermost where marks nest, then by id. Empty for plain text.',
      resolve: ({ nodes }, _args, { store }) => nodes.map((id) => loadNode(store, id)),
    }),
  }),
})
