/**
 * Moves and zooms the map by dragging it, by two fingers, and by the pinch of a touchpad. One finger and the
 * wheel alone stay the page's. While a gesture lasts the drawing is only shifted and scaled; at its end it is
 * drawn from the new viewpoint.
 */
import { select } from 'd3-selection'
import { zoom, zoomIdentity } from 'd3-zoom'
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { type MapSize, projectMap } from './project-map.ts'
import { formatViewpoint, maxZoom, moved, type Viewpoint } from './viewpoint.ts'

export interface Gestures {
  readonly viewpoint: Viewpoint
  readonly size: MapSize
  readonly look: (from: Viewpoint) => void
}

/** Pixels that a click may move. */
const clickDistance = 4

/** @param content - what moves, within the drawing. */
export function useGestures(
  drawing: RefObject<SVGSVGElement | null>,
  content: RefObject<SVGGElement | null>,
  { viewpoint, size, look }: Gestures,
): void {
  const latest = useRef(look)
  latest.current = look
  const { longitude, latitude, zoom: scale } = viewpoint
  const { width, height } = size

  useLayoutEffect(() => {
    const [svg, moving] = [drawing.current, content.current]
    if (svg === null || moving === null) return
    const from: Viewpoint = { longitude, latitude, zoom: scale }
    const selection = select(svg)
    const behavior = zoom()
      .filter(isGesture)
      .scaleExtent([1 / scale, maxZoom / scale])
      .clickDistance(clickDistance)
      .on('zoom', ({ transform, sourceEvent }) => {
        if (sourceEvent !== null) moving.setAttribute('transform', transform.toString())
      })
      .on('end', ({ transform, sourceEvent }) => {
        if (sourceEvent === null) return
        const middle = projectMap(from, { width, height }).invert?.(
          transform.invert([width / 2, height / 2]),
        )
        const to = middle == null ? from : viewpointAt(middle, scale * transform.k)
        if (isSame(from, to)) reset()
        else latest.current(to)
      })
    function reset(): void {
      moving?.removeAttribute('transform')
      behavior.transform(selection, zoomIdentity)
    }
    selection.call(behavior).on('dblclick.zoom', null)
    reset()
    return () => {
      selection.on('.zoom', null)
    }
  }, [drawing, content, longitude, latitude, scale, width, height])
}

function isGesture(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey
  // Not every browser has the interface.
  if ('touches' in event) return (event as TouchEvent).touches.length !== 1
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey
}

function viewpointAt([longitude, latitude]: readonly [number, number], zoom: number): Viewpoint {
  return moved({ longitude, latitude, zoom }, 0, 0)
}

function isSame(one: Viewpoint, other: Viewpoint): boolean {
  return JSON.stringify(formatViewpoint(one)) === JSON.stringify(formatViewpoint(other))
}
