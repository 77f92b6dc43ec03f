/**
 * Dates as day numbers. Most times are a whole day, month or year, so that their text and both bounds
 * follow from one day; and an ISO date is the number of its day.
 */
import { dayNumber } from '../time-order.ts'
import type { Dates } from './coder.ts'

/** A time of one of these forms is told by the number of its first day. */
export const dateForms = ['day', 'month', 'year'] as const
export type DateForm = (typeof dateForms)[number]

/** Stands for dates that are told one by one. */
export const otherDates = dateForms.length

/** 2020-01-01: days are counted from it, so that those of our time take two bytes. */
export const epochOfDates = 18_262

/** 0000-01-01 and 9999-12-31. */
export const minDay = -719_528
export const maxDay = 2_932_896

/** The dates of the day, the month or the year that begins on a day. */
export function datesOf(form: DateForm, day: number): Dates {
  const earliest = isoDate(day)
  switch (form) {
    case 'day':
      return { edtf: earliest, earliest, latest: earliest }
    case 'month': {
      const month = earliest.slice(0, -3)
      // From the first of a month, 31 days on is in the next.
      const next = isoDate(day + 31).slice(0, -2)
      return { edtf: month, earliest, latest: isoDate(dayNumber(`${next}01`) - 1) }
    }
    case 'year': {
      const year = earliest.slice(0, -6)
      return { edtf: year, earliest, latest: `${year}-12-31` }
    }
  }
}

/** The form of dates and the day from which {@link datesOf} makes them again; null where there is none. */
export function formOf(dates: Dates): readonly [form: DateForm, day: number] | null {
  const day = dates.earliest === null ? null : dayOf(dates.earliest)
  if (day === null) return null
  for (const form of dateForms) {
    const made = datesOf(form, day)
    if (
      made.edtf === dates.edtf &&
      made.earliest === dates.earliest &&
      made.latest === dates.latest
    ) {
      return [form, day]
    }
  }
  return null
}

/** The number of a day whose text {@link isoDate} makes again; null for any other text. */
export function dayOf(date: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null
  const day = dayNumber(date)
  return isoDate(day) === date ? day : null
}

/** The calendar date of a day from 0000-01-01 to 9999-12-31, counted from 1970-01-01. */
export function isoDate(day: number): string {
  // Counted from March of the year 0, a leap day is the last day of its year.
  const days = day + 719_468
  const era = Math.floor(days / 146_097)
  const dayOfEra = days - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0')
}
