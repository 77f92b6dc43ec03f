/** Quantities and lengths of time, as exact or as vague as an article gives them. */

export interface QuantityGiven {
  readonly min: number | null
  readonly max: number | null
  readonly approximate: boolean
  readonly asWritten: string | null
}

/** `50,000 to 60,000`, `about 5`, `at least 3`. Null where neither end is known. */
export function quantityWords({ min, max, approximate }: QuantityGiven): string | null {
  const about = approximate ? 'about ' : ''
  if (min !== null && max !== null) {
    return min === max ? about + figure(min) : `${about}${figure(min)} to ${figure(max)}`
  }
  if (min !== null) return `at least ${about}${figure(min)}`
  return max === null ? null : `at most ${about}${figure(max)}`
}

export interface DurationGiven {
  readonly iso: string
  readonly max: string | null
  readonly approximate: boolean
}

/** `about 40 to 50 years`. A form of ISO 8601 that has no plain words stands as it is. */
export function durationWords({ iso, max, approximate }: DurationGiven): string {
  const about = approximate ? 'about ' : ''
  const from = lengthOf(iso)
  const to = max === null || max === iso ? null : lengthOf(max)
  if (from === null || (to === null && max !== null && max !== iso)) {
    return `${about}${max === null || max === iso ? iso : `${iso} to ${max}`}`
  }
  if (to === null) return `${about}${inWords(from)}`
  if (to.unit === from.unit) return `${about}${from.count} to ${inWords(to)}`
  return `${about}${inWords(from)} to ${inWords(to)}`
}

interface Length {
  readonly count: number
  readonly unit: string
}

const units = new Map([
  ['Y', 'year'],
  ['M', 'month'],
  ['W', 'week'],
  ['D', 'day'],
  ['TH', 'hour'],
  ['TM', 'minute'],
])

function lengthOf(iso: string): Length | null {
  const match = /^P(T?)(\d+)([YMWDH])$/.exec(iso)
  const unit = units.get(`${match?.[1] ?? ''}${match?.[3] ?? ''}`)
  return match === null || unit === undefined ? null : { count: Number(match[2]), unit }
}

function inWords({ count, unit }: Length): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

function figure(value: number): string {
  return value.toLocaleString('en')
}
