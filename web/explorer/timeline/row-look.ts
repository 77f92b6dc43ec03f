/**
 * How a row is drawn: the shape, what fills it and how it is outlined. Shape and outline alone tell every
 * case apart, so that no colour is needed to read them.
 */
import { endOfDay, startOfDay, type TimeBar } from './time-bar.ts'
import type { TimelineRow } from './timeline-rows.ts'

export interface RowLook {
  /** A point where the bar would be too short to be seen. */
  readonly isPoint: boolean
  /** Milliseconds; where an end is open, the edge of the drawing. */
  readonly start: number
  readonly end: number
  readonly isOpenLeft: boolean
  readonly isOpenRight: boolean
  readonly isDashed: boolean
  /** CSS colours or references to patterns of `ChartPatterns`. */
  readonly fill: string
  readonly stroke: string
  /**
   * Stands on or beside it: a cross for what did not happen, a question mark for what is doubtful, "about"
   * for a time that is inferred.
   */
  readonly sign: string
}

export interface Frame {
  readonly span: readonly [number, number]
  /** Of the span, in pixels. */
  readonly width: number
}

const shortest = 12

export function rowLook(row: TimelineRow, { span: [first, last], width }: Frame): RowLook {
  const { bar, kind, isNegated, isDoubtful } = row
  const start = bar.from === null ? first : startOfDay(bar.from)
  const end = bar.to === null ? last : endOfDay(bar.to)
  const isDashed = bar.isUncertain || bar.isApproximate
  return {
    start,
    end,
    isPoint: ((end - start) / (last - first)) * width < shortest,
    isOpenLeft: bar.from === null,
    isOpenRight: bar.to === null,
    isDashed,
    fill: fillOf(bar, kind, { isHollow: isNegated, isHatched: isDoubtful, isPale: isDashed }),
    stroke: `var(--${kind})`,
    sign: `${isNegated ? '×' : isDoubtful ? '?' : ''}${row.isInferred ? '≈' : ''}`,
  }
}

interface Fill {
  readonly isHollow: boolean
  readonly isHatched: boolean
  readonly isPale: boolean
}

function fillOf(bar: TimeBar, kind: string, { isHollow, isHatched, isPale }: Fill): string {
  if (isHollow) return 'var(--ground)'
  const tone = bar.isLasting ? 'full' : 'soft'
  if (bar.from === null && bar.to !== null) return `url(#timeline-${kind}-${tone}-left)`
  if (bar.to === null && bar.from !== null) return `url(#timeline-${kind}-${tone}-right)`
  if (isHatched) return `url(#timeline-${kind}-hatch)`
  return isPale || (!bar.isLasting && bar.from !== bar.to)
    ? `var(--${kind}-soft)`
    : `var(--${kind})`
}
