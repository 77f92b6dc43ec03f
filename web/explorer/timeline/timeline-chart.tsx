/** The drawing of the timeline, anew for each width. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useDrawnLinks } from '../use-drawn-links.ts'
import { useWidth } from '../use-width.ts'
import { ChartPatterns } from './chart-patterns.tsx'
import { drawTimeline } from './draw-timeline.ts'
import { fitOf, type NameFit } from './name-fit.ts'
import type { ChosenDays } from './time-bar.ts'
import type { TimelineRow } from './timeline-rows.ts'

export interface TimelineChartProps extends ChosenDays {
  readonly rows: readonly TimelineRow[]
}

/** Drawings until the names fit into the room for them. */
const mostTries = 4

export function TimelineChart({ rows, from = null, to = null }: TimelineChartProps) {
  const follow = useDrawnLinks()
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const probe = useRef<HTMLSpanElement>(null)
  const spacing = useWidth(probe)

  useLayoutEffect(() => {
    const element = place.current
    if (element === null) return
    element.replaceChildren()
    if (width === 0) return
    // A reader's own spacing of letters and words is known only of what stands on the page.
    let fit: NameFit = { share: 1, lines: 2 }
    for (let tries = 0; tries < mostTries; tries += 1) {
      const drawing = drawTimeline(rows, { width, days: { from, to }, fit })
      element.replaceChildren(...(drawing === null ? [] : [drawing]))
      const next = drawing === null ? fit : fitOf(drawing, width, fit)
      if (next.share === fit.share && next.lines === fit.lines) break
      fit = next
    }
  }, [rows, width, spacing, from, to])

  return (
    <figure class="timeline-drawing" aria-label="Drawing of the timeline">
      <ChartPatterns />
      {/* Its width tells when a reader spaces letters and words otherwise. */}
      <span class="spacing-probe" aria-hidden="true" ref={probe}>
        mmmm mmmm mmmm
      </span>
      {/* The links inside are what the keyboard reaches; this only leads them to the router. */}
      <div ref={place} onClick={follow} />
    </figure>
  )
}
