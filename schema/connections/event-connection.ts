/** `EventConnection`, and the one way in which fields make it. */
import type { InputShapeFromFields } from '@pothos/core'
import type { EventRecord } from '../../src/model/records.ts'
import type { EventFacets, EventOrder, MaybePromise } from '../../src/store/store.ts'
import type { EventTerm } from '../../src/store/where.ts'
import type { SchemaContext } from '../builder.ts'
import { builder } from '../builder.ts'
import { EventFilterRef } from '../inputs/event-filter.ts'
import { EventOrderRef } from '../inputs/event-order.ts'
import { andThen } from '../maybe-promise.ts'
import { readPage } from '../read-page.ts'
import { EventFacetsRef, EventRef } from '../refs.ts'
import { eventWhere } from '../where/event-where.ts'
import { FacetedConnection } from './connection.ts'
import { orderedList } from './list-name.ts'
import { pageArgs } from './page-args.ts'
import { cost } from '../field-cost.ts'

export const EventConnectionRef = builder.connectionObject<
  typeof EventRef,
  FacetedConnection<EventRecord, EventFacets>
>(
  {
    type: EventRef,
    name: 'EventConnection',
    description: 'One page of a list of events, with counts over the whole list.',
    fields: (t) => ({
      facets: t.field({
        extensions: cost({ scans: 2 }),
        type: EventFacetsRef,
        description:
          'How often each value occurs in the whole filtered list, whatever the page; counted only when asked for.',
        resolve: (connection) => connection.facets(),
      }),
    }),
  },
  { name: 'EventEdge', description: 'An event at its place in a list.' },
)

export const eventListArgs = {
  ...builder.args((t) => ({
    filter: t.field({
      type: EventFilterRef,
      description: 'What the list is narrowed by; all of it where not given.',
    }),
    orderBy: t.field({
      type: EventOrderRef,
      description:
        'The order of the list; by time, the earliest first (TIME, ascending) where not given.',
    }),
  })),
  ...pageArgs,
}

/** The events of the list `name` that all of the terms of its place hold of, and the filter. */
export function listEvents(
  context: SchemaContext,
  args: InputShapeFromFields<typeof eventListArgs>,
  name: string,
  ...place: readonly EventTerm[]
): MaybePromise<FacetedConnection<EventRecord, EventFacets>> {
  const order: EventOrder = args.orderBy ?? { field: 'TIME', direction: 'ASC' }
  const list = orderedList(name, order)
  const where = { all: [...place, eventWhere(args.filter, context.limits)] }
  return andThen(
    readPage(context, args, list, (window) => context.store.events({ where, order, window })),
    (page) => new FacetedConnection(list, page),
  )
}
