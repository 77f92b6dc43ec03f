import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCalendarDate } from '../../schema/calendar-date.ts'

test.for(['2024-03-27', '2024-02-29', '2000-02-29', '0000-01-01', '9999-12-31', '2023-11-30'])(
  'isCalendarDate() holds of %s',
  (text) => {
    expect(isCalendarDate(text)).toBe(true)
  },
)

test.for([
  '2024-02-30',
  '2023-02-29',
  '1900-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-01-00',
  '2024-04-31',
  '2024-1-1',
  '24-01-01',
  '+002024-01-01',
  '2024-01-01T00:00:00Z',
  ' 2024-01-01',
  '2024-01-01\n',
  '٢٠٢٤-٠١-٠١',
  '2024/01/01',
  '',
])('isCalendarDate() does not hold of "%s"', (text) => {
  expect(isCalendarDate(text)).toBe(false)
})

test('isCalendarDate() agrees with the platform on every day of the calendar', () => {
  const digits = (size: number) => (value: number) => String(value).padStart(size, '0')
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9999 }).map(digits(4)),
      fc.integer({ min: 0, max: 13 }).map(digits(2)),
      fc.integer({ min: 0, max: 32 }).map(digits(2)),
      (year, month, day) => {
        const text = `${year}-${month}-${day}`
        const instant = new Date(`${text}T00:00:00Z`)
        const isDay = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
        expect(isCalendarDate(text)).toBe(isDay)
      },
    ),
    { numRuns: 2000 },
  )
})
