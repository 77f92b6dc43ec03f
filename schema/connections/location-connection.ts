/** `LocationConnection`, and the one way in which fields make it. */
import type { InputShapeFromFields } from '@pothos/core'
import type { LocationRecord } from '../../src/model/records.ts'
import type { LocationOrder, MaybePromise } from '../../src/store/store.ts'
import type { LocationTerm } from '../../src/store/where.ts'
import type { SchemaContext } from '../builder.ts'
import { builder } from '../builder.ts'
import { LocationFilterRef } from '../inputs/location-filter.ts'
import { LocationOrderRef } from '../inputs/location-order.ts'
import { andThen } from '../maybe-promise.ts'
import { readPage } from '../read-page.ts'
import { LocationRef } from '../refs.ts'
import { locationWhere } from '../where/location-where.ts'
import { Connection } from './connection.ts'
import { orderedList } from './list-name.ts'
import { pageArgs } from './page-args.ts'

export const LocationConnectionRef = builder.connectionObject(
  {
    type: LocationRef,
    name: 'LocationConnection',
    description: 'One page of a list of locations.',
  },
  { name: 'LocationEdge', description: 'A location at its place in a list.' },
)

export const locationListArgs = {
  ...builder.args((t) => ({
    filter: t.field({
      type: LocationFilterRef,
      description: 'What the list is narrowed by; all of it where not given.',
    }),
    orderBy: t.field({
      type: LocationOrderRef,
      description: 'The order of the list; by name (NAME, ascending) where not given.',
    }),
  })),
  ...pageArgs,
}

/** The locations of the list `name` that all of the terms of its place hold of, and the filter. */
export function listLocations(
  context: SchemaContext,
  args: InputShapeFromFields<typeof locationListArgs>,
  name: string,
  ...place: readonly LocationTerm[]
): MaybePromise<Connection<LocationRecord, LocationRecord>> {
  const order: LocationOrder = args.orderBy ?? { field: 'NAME', direction: 'ASC' }
  const list = orderedList(name, order)
  const where = { all: [...place, locationWhere(args.filter, context.limits)] }
  return andThen(
    readPage(context, args, list, (window) => context.store.locations({ where, order, window })),
    (page) => new Connection(list, page, (location) => location),
  )
}
