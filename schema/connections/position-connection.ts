/** `PositionConnection`, and the one way in which fields make it. */
import type { PositionRecord } from '../../src/model/records.ts'
import type { MaybePromise, Page, PageWindow } from '../../src/store/store.ts'
import type { SchemaContext } from '../builder.ts'
import { builder } from '../builder.ts'
import { andThen } from '../maybe-promise.ts'
import type { PageArguments } from '../page-window.ts'
import { readPage } from '../read-page.ts'
import { PositionRef } from '../refs.ts'
import { Connection } from './connection.ts'

export const PositionConnectionRef = builder.connectionObject(
  {
    type: PositionRef,
    name: 'PositionConnection',
    description: 'One page of a list of posts and who holds them, by title.',
  },
  { name: 'PositionEdge', description: 'A post at its place in a list.' },
)

/** The positions of the list `name`, of which `read` gives a page. */
export function listPositions(
  context: SchemaContext,
  args: PageArguments,
  name: string,
  read: (window: PageWindow) => MaybePromise<Page<PositionRecord>>,
): MaybePromise<Connection<PositionRecord, PositionRecord>> {
  const list = { name, order: '' }
  return andThen(
    readPage(context, args, list, read),
    (page) => new Connection(list, page, (position) => position),
  )
}
