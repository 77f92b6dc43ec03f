/**
 * Dates in the Extended Date/Time Format (ISO 8601-2, level 2), and the calendar days between which
 * the moment lies. Used when checking and compiling; the Worker serves what was computed here.
 */
import edtf, { parse, type Parsed } from 'edtf'

export interface EdtfMoment {
  /** The text as given. */
  readonly edtf: string
  /** The first day that is possible, as an ISO calendar date; null where that side is open, unknown or outside the years 0000 to 9999. */
  readonly earliest: string | null
  /** The last day that is possible; null as above. */
  readonly latest: string | null
}

type Bounds = readonly [earliest: string | null, latest: string | null]
const unbounded: Bounds = [null, null]

/** No sensible date is longer, and the parser's time grows with the text. */
const maxLength = 200

/**
 * The moment that a text gives, null where it is not EDTF, names a day that the calendar does not
 * have, or ends before it begins. Uncertainty and approximation (`?`, `~`, `%`) do not move the
 * bounds; a time of day is passed over.
 */
export function parseEdtf(text: string): EdtfMoment | null {
  if (isDay(text)) return { edtf: text, earliest: text, latest: text }
  if (text.length > maxLength || !text.isWellFormed()) return null
  const known = moments.get(text)
  if (known !== undefined) return known
  const days = withoutTimeOfDay(text)
  const bounds = days === null ? null : boundsOrNull(withoutMaskQualifier(days))
  const moment = bounds === null ? null : { edtf: text, earliest: bounds[0], latest: bounds[1] }
  if (moments.size === maxMoments) moments.clear()
  moments.set(text, moment)
  return moment
}

/** The grammar takes half a millisecond for a date, and the dates of a corpus recur. */
const moments = new Map<string, EdtfMoment | null>()
const maxMoments = 5000

/** Most dates are plain days, which need not go through the grammar. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isFinite(time) && isoDay(time) === text
}

function boundsOrNull(text: string): Bounds | null {
  try {
    return boundsOf(parse(text))
  } catch {
    return null
  }
}

const timeOfDay =
  /(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{3})?)?(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?/g

/** The day is the one written, not the one in UTC. */
function withoutTimeOfDay(text: string): string | null {
  const days = text.replace(timeOfDay, '$1')
  return days.includes('T') ? null : days
}

/** The parser knows `156X` and `1560?` but not both in one, which level 2 has: `156X?`. */
function withoutMaskQualifier(text: string): string {
  return /^-?[\dX-]*X[\dX-]*[?~%]$/.test(text) ? text.slice(0, -1) : text
}

/** Null where there is no such moment. */
function boundsOf(parsed: Parsed): Bounds | null {
  switch (parsed.type) {
    case 'Interval':
      return fromTo(boundsOfEnd(parsed.values[0]), boundsOfEnd(parsed.values[1]))
    case 'List':
    case 'Set':
      return boundsOfMembers(parsed)
    case 'Season':
      return boundsOfSeason(Number(parsed.values[0]), Number(parsed.values[1]))
    case 'Year':
      return boundsOfYear(Number(parsed.values[0]), parsed.significant)
    default:
      return boundsOfDate(parsed)
  }
}

/** An end of an interval that is open or unknown is null or a number in the tree. */
function boundsOfEnd(end: unknown): Bounds | null {
  return isParsed(end) ? boundsOf(end) : unbounded
}

function isParsed(value: unknown): value is Parsed {
  return typeof value === 'object' && value !== null && 'values' in value
}

function fromTo(from: Bounds | null, to: Bounds | null): Bounds | null {
  if (from === null || to === null) return null
  const isBackwards = from[0] !== null && to[1] !== null && from[0] > to[1]
  return isBackwards ? null : [from[0], to[1]]
}

/** A member that is a pair is a range: `1670..1672`. */
function boundsOfMembers({ values, earlier, later }: Parsed): Bounds | null {
  const members = values.map((member) =>
    Array.isArray(member)
      ? fromTo(boundsOfEnd(member[0]), boundsOfEnd(member[1]))
      : boundsOfEnd(member),
  )
  const bounds = members.filter((member) => member !== null)
  if (bounds.length < members.length) return null
  return [
    earlier === true
      ? null
      : extreme(
          bounds.map(([earliest]) => earliest),
          0,
        ),
    later === true
      ? null
      : extreme(
          bounds.map(([, latest]) => latest),
          -1,
        ),
  ]
}

/** The first (0) or last (-1) day; what has one open member is open. */
function extreme(days: readonly (string | null)[], at: 0 | -1): string | null {
  const known = days.filter((day) => day !== null).toSorted()
  return known.length === days.length ? (known.at(at) ?? null) : null
}

/** The bits of the four digits of the year in the mask of `XXXX-12-25`. */
const wholeYear = 0b1111

/** The parser takes any day up to 29 in February; `Date` then counts on into March. */
function boundsOfDate(date: Parsed): Bounds | null {
  const { min, max } = edtf(date)
  if (date.unspecified !== undefined) {
    return (date.unspecified & wholeYear) === wholeYear ? unbounded : [isoDay(min), isoDay(max)]
  }
  const day = date.type === 'Decade' || date.type === 'Century' ? undefined : date.values[2]
  const isInCalendar = day === undefined || new Date(min).getUTCDate() === day
  return isInCalendar ? [isoDay(min), isoDay(max)] : null
}

function isoDay(milliseconds: number): string | null {
  if (!Number.isFinite(milliseconds)) return null
  const date = new Date(milliseconds)
  if (Number.isNaN(date.getTime())) return null
  const iso = date.toISOString()
  return /^\d{4}-/.test(iso) ? iso.slice(0, 10) : null
}

/** `1950S2`: of four digits two count, so that the year lies in 1900 to 1999. */
function boundsOfYear(year: number, significant: number | undefined): Bounds {
  const digits = String(Math.abs(year)).padStart(4, '0').length
  const width = significant === undefined ? 1 : 10 ** Math.max(digits - significant, 0)
  const first = Math.floor(year / width) * width
  return [isoDayOf(first, '01-01'), isoDayOf(first + width - 1, '12-31')]
}

function isoDayOf(year: number, monthAndDay: string): string | null {
  if (!(year >= 0 && year <= 9999)) return null
  return `${String(year).padStart(4, '0')}-${monthAndDay}`
}

/**
 * First and last day of the codes 21 to 41. A season begins with the month in which meteorologists
 * let it begin and ends with the day on which astronomers let it end at the latest; one that the
 * code ties to no hemisphere (21 to 24) spans both. A last day before the first lies in the next year.
 */
const divisionsOfYear: ReadonlyMap<number, readonly [first: string, last: string]> = new Map([
  [21, ['03-01', '12-22']],
  [22, ['06-01', '03-21']],
  [23, ['03-01', '12-22']],
  [24, ['06-01', '03-21']],
  [25, ['03-01', '06-22']],
  [26, ['06-01', '09-24']],
  [27, ['09-01', '12-22']],
  [28, ['12-01', '03-21']],
  [29, ['09-01', '12-22']],
  [30, ['12-01', '03-21']],
  [31, ['03-01', '06-22']],
  [32, ['06-01', '09-24']],
  [33, ['01-01', '03-31']],
  [34, ['04-01', '06-30']],
  [35, ['07-01', '09-30']],
  [36, ['10-01', '12-31']],
  [37, ['01-01', '04-30']],
  [38, ['05-01', '08-31']],
  [39, ['09-01', '12-31']],
  [40, ['01-01', '06-30']],
  [41, ['07-01', '12-31']],
])

function boundsOfSeason(year: number, code: number): Bounds {
  const division = divisionsOfYear.get(code)
  if (division === undefined) return unbounded
  const [first, last] = division
  return [isoDayOf(year, first), isoDayOf(last < first ? year + 1 : year, last)]
}
