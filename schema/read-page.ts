/** Asking the store for the page of a list that the paging arguments name. */
import { InvalidSortKeyError } from '../src/store/invalid-sort-key-error.ts'
import type { MaybePromise, Page, PageWindow } from '../src/store/store.ts'
import type { SchemaContext } from './builder.ts'
import type { ListIdentity } from './cursor.ts'
import { clientError } from './errors.ts'
import type { PageArguments } from './page-window.ts'
import { readPageWindow } from './page-window.ts'

/**
 * What `read` gives for the window. Throws (or rejects with) INVALID_PAGE and INVALID_CURSOR, the
 * latter also for a cursor that names the list but no place that the list can have.
 */
export function readPage<P extends Page<unknown>>(
  { limits }: SchemaContext,
  args: PageArguments,
  list: ListIdentity,
  read: (window: PageWindow) => MaybePromise<P>,
): MaybePromise<P> {
  const window = readPageWindow(args, list, limits)
  try {
    const page = read(window)
    return page instanceof Promise ? page.catch(refuse) : page
  } catch (error) {
    return refuse(error)
  }
}

function refuse(error: unknown): never {
  if (!(error instanceof InvalidSortKeyError)) throw error
  throw clientError(
    'INVALID_CURSOR',
    'Cannot find the place of the cursor: expected one that an answer gave, unchanged.',
  )
}
