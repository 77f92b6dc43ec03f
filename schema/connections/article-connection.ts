/** `ArticleConnection`, and the one way in which fields make it. */
import type { InputShapeFromFields } from '@pothos/core'
import type { ArticleRecord } from '../../src/model/records.ts'
import type { ArticleOrder, MaybePromise } from '../../src/store/store.ts'
import type { ArticleTerm } from '../../src/store/where.ts'
import type { SchemaContext } from '../builder.ts'
import { builder } from '../builder.ts'
import { ArticleFilterRef } from '../inputs/article-filter.ts'
import { ArticleOrderRef } from '../inputs/article-order.ts'
import { andThen } from '../maybe-promise.ts'
import { readPage } from '../read-page.ts'
import { ArticleRef } from '../refs.ts'
import { articleWhere } from '../where/article-where.ts'
import { Connection } from './connection.ts'
import { orderedList } from './list-name.ts'
import { pageArgs } from './page-args.ts'

export const ArticleConnectionRef = builder.connectionObject(
  {
    type: ArticleRef,
    name: 'ArticleConnection',
    description: 'One page of a list of articles.',
  },
  { name: 'ArticleEdge', description: 'An article at its place in a list.' },
)

export const articleListArgs = {
  ...builder.args((t) => ({
    filter: t.field({
      type: ArticleFilterRef,
      description: 'What the list is narrowed by; all of it where not given.',
    }),
    orderBy: t.field({
      type: ArticleOrderRef,
      description:
        'The order of the list; by day of publication, the newest first (PUBLISHED_ON, descending) where not given.',
    }),
  })),
  ...pageArgs,
}

/** The articles of the list `name` that all of the terms of its place hold of, and the filter. */
export function listArticles(
  context: SchemaContext,
  args: InputShapeFromFields<typeof articleListArgs>,
  name: string,
  ...place: readonly ArticleTerm[]
): MaybePromise<Connection<ArticleRecord, ArticleRecord>> {
  const order: ArticleOrder = args.orderBy ?? { field: 'PUBLISHED_ON', direction: 'DESC' }
  const list = orderedList(name, order)
  const where = { all: [...place, articleWhere(args.filter, context.limits)] }
  return andThen(
    readPage(context, args, list, (window) => context.store.articles({ where, order, window })),
    (page) => new Connection(list, page, (article) => article),
  )
}
