/** Days as numbers, and as articles and annotations write them. */

const millisecondsPerDay = 86_400_000
const first = Date.UTC(2019, 0, 1)
const weekdays = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' })
const daysOfMonth = new Intl.DateTimeFormat('en-US', {
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
})
const months = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' })

/** `2031-05-03` of a day counted from the first of 2019. */
export function isoDay(day: number): string {
  return date(day).toISOString().slice(0, 10)
}

/** `Saturday` */
export function weekday(day: number): string {
  return weekdays.format(date(day))
}

/** `May 3` */
export function monthAndDay(day: number): string {
  return daysOfMonth.format(date(day))
}

/** `May` */
export function month(day: number): string {
  return months.format(date(day))
}

function date(day: number): Date {
  return new Date(first + day * millisecondsPerDay)
}
