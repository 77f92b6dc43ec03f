/** ISO 8601 calendar dates, `2024-03-27`: what the `Date` scalar takes. */

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the text is a date of the (proleptic) Gregorian calendar, years 0000 to 9999. */
export function isCalendarDate(text: string): boolean {
  const match = datePattern.exec(text)
  if (match === null) return false
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number)
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = month === 2 && isLeapYear ? 29 : daysOfMonth[month - 1]
  return days !== undefined && day >= 1 && day <= days
}
