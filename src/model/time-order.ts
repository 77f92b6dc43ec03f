/**
 * Times as numbers, so that they can be sorted and compared in any year: days are counted from
 * 1970-01-01 in the proleptic Gregorian calendar of ISO 8601.
 */
import type { TimeReference } from './records.ts'

const calendarDate = /^([+-]?\d{4,})-(\d{2})-(\d{2})$/

/** Uncertain, approximate, or both (EDTF, level 1 and 2); the characters have no other meaning there. */
const qualifier = /[?~%]/

/**
 * The number of days from 1970-01-01 to an ISO 8601 calendar date; negative before it. Years may have
 * a sign and more than four digits.
 * @throws {RangeError} for any other text.
 */
export function dayNumber(date: string): number {
  const match = calendarDate.exec(date)
  if (match === null) {
    throw new RangeError(`Cannot count the days to "${date}": expected a date such as "2024-03-27"`)
  }
  const month = Number(match[2])
  // Counted from March, a leap day is the last day of its year.
  const year = Number(match[1]) - (month <= 2 ? 1 : 0)
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(match[3]) - 1
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leapDays + dayOfYear - 719_468
}

/** Inclusive; null for an open or unknown side. */
export type DayRange = readonly [earliest: number | null, latest: number | null]

export function dayRange(time: Pick<TimeReference, 'earliest' | 'latest'>): DayRange {
  return [
    time.earliest === null ? null : dayNumber(time.earliest),
    time.latest === null ? null : dayNumber(time.latest),
  ]
}

/** Whether a time can fall between two days: it need not, and open sides reach everywhere. */
export function canFallInside(time: DayRange, [from, to]: DayRange): boolean {
  const beginsInTime = time[0] === null || to === null || time[0] <= to
  const endsInTime = time[1] === null || from === null || time[1] >= from
  return beginsInTime && endsInTime
}

/**
 * What times are sorted by: the earliest day, or where only the latest is known, that one, before
 * what begins on it (0 before 1); then the latest day, an open end after all others; then whether any
 * part of the time is qualified as uncertain or approximate (0 before 1). A time that is open on both
 * sides, or none, has a null day.
 */
export type TimeKey = readonly [
  day: number | null,
  begins: 0 | 1,
  latest: number | null,
  isQualified: 0 | 1,
]

export function timeKey(time: Pick<TimeReference, 'edtf' | 'earliest' | 'latest'> | null): TimeKey {
  if (time === null) return [null, 0, null, 0]
  const [earliest, latest] = dayRange(time)
  const isQualified = qualifier.test(time.edtf) ? 1 : 0
  return earliest === null ? [latest, 0, latest, isQualified] : [earliest, 1, latest, isQualified]
}

/** The month of the earliest day, `2023-07`; null where that is not known. */
export function monthOf(time: Pick<TimeReference, 'earliest'> | null): string | null {
  return time?.earliest?.slice(0, -3) ?? null
}
