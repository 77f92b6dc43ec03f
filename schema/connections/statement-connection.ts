/** `StatementConnection`, and the one way in which fields make it. */
import type { InputShapeFromFields } from '@pothos/core'
import type { StatementRecord } from '../../src/model/records.ts'
import type { MaybePromise, StatementFacets, StatementOrder } from '../../src/store/store.ts'
import type { StatementTerm } from '../../src/store/where.ts'
import type { SchemaContext } from '../builder.ts'
import { builder } from '../builder.ts'
import { StatementFilterRef } from '../inputs/statement-filter.ts'
import { StatementOrderRef } from '../inputs/statement-order.ts'
import { andThen } from '../maybe-promise.ts'
import { readPage } from '../read-page.ts'
import { StatementFacetsRef, StatementRef } from '../refs.ts'
import { statementWhere } from '../where/statement-where.ts'
import { FacetedConnection } from './connection.ts'
import { orderedList } from './list-name.ts'
import { pageArgs } from './page-args.ts'
import { cost } from '../field-cost.ts'

export const StatementConnectionRef = builder.connectionObject<
  typeof StatementRef,
  FacetedConnection<StatementRecord, StatementFacets>
>(
  {
    type: StatementRef,
    name: 'StatementConnection',
    description:
      'One page of a list of statements, with counts over the whole list. Statements that the article says were not made (`isNegated`: "has not said") are among them; the filter `{isNegated: false}` leaves them out.',
    fields: (t) => ({
      facets: t.field({
        extensions: cost({ scans: 2 }),
        type: StatementFacetsRef,
        description:
          'How often each value occurs in the whole filtered list, whatever the page; counted only when asked for.',
        resolve: (connection) => connection.facets(),
      }),
    }),
  },
  { name: 'StatementEdge', description: 'A statement at its place in a list.' },
)

export const statementListArgs = {
  ...builder.args((t) => ({
    filter: t.field({
      type: StatementFilterRef,
      description: 'What the list is narrowed by; all of it where not given.',
    }),
    orderBy: t.field({
      type: StatementOrderRef,
      description:
        'The order of the list; by the slug of the article and place in its text (POSITION, ascending) where not given.',
    }),
  })),
  ...pageArgs,
}

/** The statements of the list `name` that all of the terms of its place hold of, and the filter. */
export function listStatements(
  context: SchemaContext,
  args: InputShapeFromFields<typeof statementListArgs>,
  name: string,
  ...place: readonly StatementTerm[]
): MaybePromise<FacetedConnection<StatementRecord, StatementFacets>> {
  const order: StatementOrder = args.orderBy ?? { field: 'POSITION', direction: 'ASC' }
  const list = orderedList(name, order)
  const where = { all: [...place, statementWhere(args.filter, context.limits)] }
  return andThen(
    readPage(context, args, list, (window) => context.store.statements({ where, order, window })),
    (page) => new FacetedConnection(list, page),
  )
}
