/**
 * The Pothos builder that every type of the schema is made with, and the context that resolvers get.
 * It defines no type of its own; what holds of all connections is said here once. None of it is in the
 * Worker: `compiled/definition-code.ts` stands in its place.
 */
import SchemaBuilder from '@pothos/core'
import RelayPlugin from '@pothos/plugin-relay'
import type { MaybePromise, Store } from '../src/store/store.ts'
import type { ArgumentLimits } from './argument-limits.ts'
import { cost } from './field-cost.ts'
import type { Meter } from './meter.ts'

/** What a resolver is given besides its parent and arguments. */
export interface SchemaContext {
  readonly store: Store
  /** Where absent, `defaultArgumentLimits`. */
  readonly limits?: ArgumentLimits
  /** Counts what the data have beyond the estimate; where absent, nothing is counted. */
  readonly meter?: Meter
}

export interface SchemaTypes {
  Context: SchemaContext
  DefaultFieldNullability: false
  DefaultEdgesNullability: { list: false; items: false }
  DefaultNodeNullability: false
  /** What every connection has besides edges and pageInfo. */
  Connection: { readonly totalCount: () => MaybePromise<number> }
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    EDTF: { Input: string; Output: string }
    URL: { Input: string; Output: string }
  }
}

export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    // `node`, `nodes` and their interface are ours: those of the plugin resolve asynchronously.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    firstArgOptions: {
      description:
        'How many items to return from the start of the list (or after `after`): 20 where neither `first` nor `last` is given, at most 100 unless the deployment says otherwise. Not together with `last`.',
    },
    afterArgOptions: {
      description:
        'Return only items that stand after this place: the `cursor` of an edge, or `pageInfo.endCursor`, of the same list in the same order.',
    },
    lastArgOptions: {
      description:
        'How many items to return from the end of the list (or before `before`), in the order of the list: at most 100 unless the deployment says otherwise. Not together with `first`.',
    },
    beforeArgOptions: {
      description:
        'Return only items that stand before this place: the `cursor` of an edge, or `pageInfo.startCursor`, of the same list in the same order.',
    },
    edgesFieldOptions: {
      nullable: { list: false, items: false },
      description:
        'The items of this page, each with its cursor and with what holds of its place in this list.',
    },
    nodesOnConnection: {
      description:
        'The nodes of this page without their edges, for when neither cursors nor details of the edges are needed.',
    },
    pageInfoFieldOptions: {
      description: 'Where this page stands in the list, and whether there is more on either side.',
    },
    nodeFieldOptions: { nullable: false, description: 'The node at this place of the list.' },
    cursorFieldOptions: {
      extensions: cost({ work: 20, bytes: 150 }),
      description:
        'An opaque text that names this place in this list and order; give it as `after` or `before`. It stays valid when the corpus changes, even if this item goes.',
    },
    pageInfoTypeOptions: {
      description:
        'Where a page stands in its list. To walk a list forwards, ask for `first` with `after: endCursor` while `hasNextPage` is true; backwards, for `last` with `before: startCursor` while `hasPreviousPage` is true.',
    },
    hasNextPageFieldOptions: {
      description:
        'Whether there is more to walk forwards: with `first`, whether items follow this page in what was asked for (before `before`); with `last`, whether items stand from `before` on.',
    },
    hasPreviousPageFieldOptions: {
      description:
        'Whether there is more to walk backwards: with `last`, whether items stand before this page in what was asked for (after `after`); with `first`, whether items stand up to `after`.',
    },
    startCursorFieldOptions: {
      extensions: cost({ work: 20, bytes: 150 }),
      description: 'The cursor of the first item of this page; null on an empty page.',
    },
    endCursorFieldOptions: {
      extensions: cost({ work: 20, bytes: 150 }),
      description: 'The cursor of the last item of this page; null on an empty page.',
    },
  },
})

builder.queryType({
  description:
    'Where every query starts: look a node up by id or slug, list nodes under filters, search the text, or follow time and links.',
})
