/** The drawing of the timeline, anew for each width. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useDrawnLinks } from '../use-drawn-links.ts'
import { useWidth } from '../use-width.ts'
import { ChartPatterns } from './chart-patterns.tsx'
import { drawTimeline } from './draw-timeline.ts'
import type { TimelineRow } from './timeline-rows.ts'

export function TimelineChart({ rows }: { readonly rows: readonly TimelineRow[] }) {
  const follow = useDrawnLinks()
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)

  useLayoutEffect(() => {
    const drawing = width === 0 ? null : drawTimeline(rows, width)
    place.current?.replaceChildren(...(drawing === null ? [] : [drawing]))
  }, [rows, width])

  return (
    <figure class="timeline-drawing" aria-label="Drawing of the timeline">
      <ChartPatterns />
      {/* The links inside are what the keyboard reaches; this only leads them to the router. */}
      <div ref={place} onClick={follow} />
    </figure>
  )
}
