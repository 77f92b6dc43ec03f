/** Days as numbers, and as articles and annotations write them. */

const millisecondsPerDay = 86_400_000
const first = Date.UTC(2019, 0, 1)

/** `2031-05-03` of a day counted from the first of 2019. */
export function isoDay(day: number): string {
  return date(day).toISOString().slice(0, 10)
}

/** `Saturday` */
export function weekday(day: number): string {
  return date(day).toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' })
}

/** `May 3` */
export function monthAndDay(day: number): string {
  return date(day).toLocaleDateString('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' })
}

/** `May` */
export function month(day: number): string {
  return date(day).toLocaleDateString('en-US', { month: 'long', timeZone: 'UTC' })
}

function date(day: number): Date {
  return new Date(first + day * millisecondsPerDay)
}
