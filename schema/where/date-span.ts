/** The `DateRange` input as the span of a term. */
import type { DateSpan } from '../../src/store/where.ts'
import { clientError } from '../errors.ts'
import type { DateRange } from '../inputs/date-range.ts'

/** Both ends inclusive, open where not given. Throws INVALID_ARGUMENT where it ends before it begins. */
export function readDateSpan(range: DateRange, argument: string): DateSpan {
  const from = range.from ?? null
  const to = range.to ?? null
  if (from !== null && to !== null && from > to) {
    throw clientError(
      'INVALID_ARGUMENT',
      `Cannot take \`${argument}\` from ${from} to ${to}: expected \`from\` to be no later than \`to\`.`,
      argument,
    )
  }
  return { from, to }
}
