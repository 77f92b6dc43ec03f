/** The paging arguments of every list, checked: which part of it is asked for. */
import type { PageWindow } from '../src/store/store.ts'
import { defaultArgumentLimits } from './argument-limits.ts'
import type { ListIdentity } from './cursor.ts'
import { decodeCursor } from './cursor.ts'
import { clientError } from './errors.ts'

export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

const defaultPageSize = 20

/**
 * The part of `list` that is asked for: its first 20 items where no size is given, or fewer where a page may not have as many. Null is as not
 * given. Throws INVALID_PAGE for a size out of bounds or two of them, and INVALID_CURSOR.
 */
export function readPageWindow(
  args: PageArguments,
  list: ListIdentity,
  { maxPageSize } = defaultArgumentLimits,
): PageWindow {
  const first = readSize('first', args.first, maxPageSize)
  const last = readSize('last', args.last, maxPageSize)
  if (first !== null && last !== null) {
    throw clientError(
      'INVALID_PAGE',
      `Cannot return both the first ${first} and the last ${last} items: expected \`first\` or \`last\`, got both.`,
      'last',
    )
  }
  return {
    first: last === null ? (first ?? Math.min(defaultPageSize, maxPageSize)) : null,
    last,
    after: args.after == null ? null : decodeCursor(args.after, list, 'after'),
    before: args.before == null ? null : decodeCursor(args.before, list, 'before'),
  }
}

function readSize(
  argument: 'first' | 'last',
  size: number | null | undefined,
  maxPageSize: number,
): number | null {
  if (size == null) return null
  if (size < 0 || size > maxPageSize) {
    throw clientError(
      'INVALID_PAGE',
      `Cannot return the ${argument} ${size} items: expected \`${argument}\` from 0 to ${maxPageSize}, got ${size}.`,
      argument,
    )
  }
  return size
}
