/** The `Date` scalar: strict ISO 8601 calendar dates, in arguments as in answers. */
import { builder } from '../builder.ts'
import { isCalendarDate } from '../calendar-date.ts'
import { clientError, quote } from '../errors.ts'

builder.scalarType('Date', {
  description:
    'A calendar date as ISO 8601 writes it: `2024-03-27`. Four digits, two and two; a day that the calendar does not have, such as `2024-02-30`, is refused.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
  coerceOutputValue: (date) => date,
  coerceInputValue: readDate,
})

function readDate(value: unknown): string {
  if (typeof value === 'string' && isCalendarDate(value)) return value
  const found = typeof value === 'string' ? quote(value) : `a ${typeof value}`
  throw clientError(
    'INVALID_ARGUMENT',
    `Cannot read ${found} as a date: expected a day of the calendar such as "2024-03-27".`,
  )
}
