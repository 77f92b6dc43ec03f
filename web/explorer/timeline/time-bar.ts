/** The days over which a time is drawn, and how sure they are, from its EDTF text and its bounds. */

export interface Moment {
  readonly edtf: string
  /** ISO days; null where that side is open or unknown. */
  readonly earliest: string | null
  readonly latest: string | null
}

export interface TimeBar {
  /** ISO days, both inclusive; null where the bar goes on to the edge of the drawing. */
  readonly from: string | null
  readonly to: string | null
  /** Marked with `?` or `%` in EDTF: it may be another time. */
  readonly isUncertain: boolean
  /** Marked with `~` or `%` in EDTF: it is about that time. */
  readonly isApproximate: boolean
  /** Lasts from one end to the other. False where it is one moment that lies somewhere between them. */
  readonly isLasting: boolean
}

export function timeBar({ edtf, earliest, latest }: Moment): TimeBar {
  return {
    from: earliest,
    to: latest,
    isUncertain: /[?%]/.test(edtf),
    isApproximate: /[~%]/.test(edtf),
    isLasting: edtf.includes('/') || edtf.startsWith('{'),
  }
}

const dayLength = 86_400_000

/** Milliseconds of the start of a day, in UTC. Days before the year 0 do not come from the endpoint. */
export function startOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

/** Milliseconds of the end of a day: the start of the next. */
export function endOfDay(day: string): number {
  return startOfDay(day) + dayLength
}

/** The first and the last day that a reader chooses; null or left out where that side is open. */
export interface ChosenDays {
  readonly from?: string | null
  readonly to?: string | null
}

/**
 * From the first to the last moment that any bar names, and over the chosen days, with a margin on both
 * sides in which open ends fade. Null where no bar names a day.
 */
export function timeSpan(
  bars: readonly TimeBar[],
  { from = null, to = null }: ChosenDays = {},
): readonly [number, number] | null {
  const starts = bars.flatMap(({ from, to }) => {
    const day = from ?? to
    return day === null ? [] : [startOfDay(day)]
  })
  const ends = bars.flatMap(({ from, to }) => {
    const day = to ?? from
    return day === null ? [] : [endOfDay(day)]
  })
  if (starts.length === 0) return null
  for (const day of [from, to]) {
    if (day !== null) {
      starts.push(startOfDay(day))
      ends.push(endOfDay(day))
    }
  }
  const first = starts.reduce((one, other) => Math.min(one, other))
  const last = ends.reduce((one, other) => Math.max(one, other))
  const margin = Math.max((last - first) * 0.08, 3 * dayLength)
  return [first - margin, last + margin]
}
