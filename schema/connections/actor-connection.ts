/** `ActorConnection`, and the one way in which fields make it. */
import type { InputShapeFromFields } from '@pothos/core'
import type { ActorRecord } from '../../src/model/records.ts'
import type { ActorOrder, MaybePromise } from '../../src/store/store.ts'
import type { ActorTerm } from '../../src/store/where.ts'
import type { SchemaContext } from '../builder.ts'
import { builder } from '../builder.ts'
import { ActorFilterRef } from '../inputs/actor-filter.ts'
import { ActorOrderRef } from '../inputs/actor-order.ts'
import { andThen } from '../maybe-promise.ts'
import { readPage } from '../read-page.ts'
import { ActorRef } from '../refs.ts'
import { actorWhere } from '../where/actor-where.ts'
import { Connection } from './connection.ts'
import { orderedList } from './list-name.ts'
import { pageArgs } from './page-args.ts'

export const ActorConnectionRef = builder.connectionObject(
  {
    type: ActorRef,
    name: 'ActorConnection',
    description: 'One page of a list of actors.',
  },
  { name: 'ActorEdge', description: 'An actor at its place in a list.' },
)

export const actorListArgs = {
  ...builder.args((t) => ({
    filter: t.field({
      type: ActorFilterRef,
      description: 'What the list is narrowed by; all of it where not given.',
    }),
    orderBy: t.field({
      type: ActorOrderRef,
      description: 'The order of the list; by name (NAME, ascending) where not given.',
    }),
  })),
  ...pageArgs,
}

/** The actors of the list `name` that all of the terms of its place hold of, and the filter. */
export function listActors(
  context: SchemaContext,
  args: InputShapeFromFields<typeof actorListArgs>,
  name: string,
  ...place: readonly ActorTerm[]
): MaybePromise<Connection<ActorRecord, ActorRecord>> {
  const order: ActorOrder = args.orderBy ?? { field: 'NAME', direction: 'ASC' }
  const list = orderedList(name, order)
  const where = { all: [...place, actorWhere(args.filter, context.limits)] }
  return andThen(
    readPage(context, args, list, (window) => context.store.actors({ where, order, window })),
    (page) => new Connection(list, page, (actor) => actor),
  )
}
