/** What the map uses of d3-zoom and d3-selection, which bring no types of their own. */
declare module 'd3-selection' {
  export interface Selection {
    on(name: string, listener: null): Selection
    call(behavior: (selection: Selection) => void): Selection
  }
  export function select(element: Element): Selection
}

declare module 'd3-zoom' {
  import type { Selection } from 'd3-selection'

  /** A point `p` of the drawing is seen at `k * p + (x, y)`. */
  export interface ZoomTransform {
    readonly k: number
    readonly x: number
    readonly y: number
    invert(point: readonly [number, number]): [number, number]
    toString(): string
  }

  export interface ZoomEvent {
    readonly transform: ZoomTransform
    /** Null where the transform was set by code. */
    readonly sourceEvent: Event | null
  }

  export interface ZoomBehavior {
    (selection: Selection): void
    filter(takes: (event: Event) => boolean): ZoomBehavior
    scaleExtent(extent: readonly [number, number]): ZoomBehavior
    clickDistance(pixels: number): ZoomBehavior
    on(name: 'zoom' | 'end', listener: (event: ZoomEvent) => void): ZoomBehavior
    transform(selection: Selection, transform: ZoomTransform): void
  }

  export function zoom(): ZoomBehavior
  export const zoomIdentity: ZoomTransform
}
