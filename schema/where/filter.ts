/**
 * What all filters have in common: conditions that must all hold, `any` and `not`, and bounds on how
 * large a filter may be.
 */
import type { Where } from '../../src/store/where.ts'
import { clientError } from '../errors.ts'
import { readList } from '../read-list.ts'

/** The part of a filter input that nests. */
export interface Nesting<Filter> {
  readonly any?: readonly Filter[] | null | undefined
  readonly not?: Filter | null | undefined
}

/** The conditions of one filter without what is nested in it; null for one that is not given. `path` is where it stands in the arguments. */
export type ReadConditions<Filter, Term> = (
  filter: Filter,
  path: string,
) => readonly (Where<Term> | null)[]

const maxDepth = 5
const maxConditions = 100

/**
 * The filter as a `Where`: everything where it is not given or empty. `any: []` holds of nothing.
 * Throws INVALID_ARGUMENT for one that nests deeper than 5 or has more than 100 conditions, and what
 * `readConditions` throws.
 */
export function readFilter<Filter extends Nesting<Filter>, Term>(
  filter: Filter | null | undefined,
  readConditions: ReadConditions<Filter, Term>,
): Where<Term> {
  let conditions = 0

  function read(part: Filter, path: string, depth: number): Where<Term> {
    if (depth > maxDepth) {
      throw tooLarge(path, `it nests deeper than ${maxDepth} levels`)
    }
    const own = readConditions(part, path).filter((condition) => condition !== null)
    // An empty member counts as well, or a filter could nest without end at no cost.
    conditions += depth === 0 ? own.length : Math.max(1, own.length)
    if (conditions > maxConditions) {
      throw tooLarge('filter', `it has more than ${maxConditions} conditions`)
    }
    const nested: Where<Term>[] = []
    if (part.any != null) {
      const members = readList(part.any, `${path}.any`)
      nested.push({ any: members.map((one, at) => read(one, `${path}.any[${at}]`, depth + 1)) })
    }
    if (part.not != null) nested.push({ not: read(part.not, `${path}.not`, depth + 1) })
    return { all: [...own, ...nested] }
  }

  return filter == null ? { all: [] } : read(filter, 'filter', 0)
}

function tooLarge(path: string, why: string): Error {
  return clientError('INVALID_ARGUMENT', `Cannot apply the filter at \`${path}\`: ${why}.`, path)
}

/** What holds where all conditions do that are given. */
export function allGiven<Term>(conditions: readonly (Where<Term> | null)[]): Where<Term> {
  return { all: conditions.filter((condition) => condition !== null) }
}

/** The condition that `read` makes of a value, null where the value is not given: null is as absent. */
export function whenGiven<Value, Condition>(
  value: Value | null | undefined,
  read: (value: Value) => Condition,
): Condition | null {
  return value == null ? null : read(value)
}
