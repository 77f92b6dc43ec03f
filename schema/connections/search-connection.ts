/** `SearchConnection`, and the root query that makes it. */
import type { NodeRecord } from '../../src/model/records.ts'
import type { SearchHit } from '../../src/store/store.ts'
import { builder } from '../builder.ts'
import { NodeKindRef } from '../enums/node-kind.ts'
import { andThen } from '../maybe-promise.ts'
import { readPage } from '../read-page.ts'
import { readList } from '../read-list.ts'
import { readText } from '../read-text.ts'
import { HighlightRef, NodeRef } from '../refs.ts'
import { Connection } from './connection.ts'
import { listName } from './list-name.ts'
import { pageArgs } from './page-args.ts'
import { cost, wholeList } from '../field-cost.ts'

type Hits = Connection<SearchHit, NodeRecord>

const SearchEdgeRef = builder.edgeObject<typeof NodeRef, Hits>({
  type: NodeRef,
  name: 'SearchEdge',
  description: 'A node that a search found, with how well and where its words match.',
  fields: (t) => ({
    score: t.float({
      description:
        'How well the node matches: the higher the better. It compares only within one search.',
      resolve: (edge) => edge.item.score,
    }),
    highlights: t.field({
      extensions: cost({ items: 2, work: 350 }),
      type: [HighlightRef],
      description: 'The fields that matched, shortened around their first matches.',
      resolve: (edge) => edge.item.highlights,
    }),
  }),
})

const SearchConnectionRef = builder.connectionObject(
  {
    type: NodeRef,
    name: 'SearchConnection',
    description: 'One page of what a search found, the best match first.',
  },
  SearchEdgeRef,
)

builder.queryField('search', (t) =>
  t.field({
    extensions: cost({ ...wholeList, work: 8000 }),
    type: SearchConnectionRef,
    description:
      'Ranked full text over names, aliases, labels, statements and article text. A node with any of the words is found; those with more of them rank first, then a match in a name before one in a body. The first 32 words count, and words such as “the” only where there is no other. Case, accents, curly quotes and British or American spelling make no difference, word forms match ("terrorist" finds "terrorists"), and the last word also matches as a prefix. It is never read as a pattern; a query without a word finds nothing.',
    args: {
      query: t.arg.string({
        required: true,
        description:
          'The words to look for: at most 500 characters unless the deployment says otherwise.',
      }),
      kinds: t.arg({
        type: [NodeKindRef],
        description: 'Only nodes of these kinds; of all where not given, none for an empty list.',
      }),
      ...pageArgs,
    },
    resolve: (_root, args, context, info) => {
      const query = readText(args.query, 'query', context.limits)
      const kinds = args.kinds == null ? null : readList(args.kinds, 'kinds')
      // What a place in the list means depends on the words, which give the scores.
      const list = { name: listName(info), order: `relevance to ${JSON.stringify(query)}` }
      return andThen(
        readPage(context, args, list, (window) => context.store.search({ query, kinds, window })),
        (page) => new Connection(list, page, ({ node }) => node),
      )
    },
  }),
)
