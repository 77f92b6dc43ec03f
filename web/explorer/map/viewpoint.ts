/** From where the map is looked at, and what moves it. The address has it as `at=69.2,34.5&zoom=4`. */

export interface Viewpoint {
  readonly longitude: number
  readonly latitude: number
  /** 1 shows the whole world; twice as much shows half of it. */
  readonly zoom: number
}

export const wholeWorld: Viewpoint = { longitude: 10, latitude: 15, zoom: 1 }

export const maxZoom = 32

/** What is no viewpoint is the whole world. */
export function parseViewpoint(parameters: URLSearchParams): Viewpoint | null {
  const match = /^(-?\d{1,3}(?:\.\d{1,4})?),(-?\d{1,2}(?:\.\d{1,4})?)$/.exec(
    parameters.get('at') ?? '',
  )
  const zoom = Number(parameters.get('zoom') ?? Number.NaN)
  if (match === null || !Number.isFinite(zoom)) return null
  return kept({ longitude: Number(match[1]), latitude: Number(match[2]), zoom })
}

export function formatViewpoint({ longitude, latitude, zoom }: Viewpoint): {
  readonly at: string
  readonly zoom: string
} {
  return { at: `${round(longitude, 2)},${round(latitude, 2)}`, zoom: String(round(zoom, 2)) }
}

/** By parts of what is seen: 0.25 to the right is a quarter of the width. */
export function moved(from: Viewpoint, right: number, up: number): Viewpoint {
  return kept({
    ...from,
    longitude: from.longitude + (360 * right) / from.zoom,
    latitude: from.latitude + (180 * up) / from.zoom,
  })
}

export function zoomed(from: Viewpoint, factor: number): Viewpoint {
  return kept({ ...from, zoom: from.zoom * factor })
}

/** Around the world, but not over a pole. */
function kept({ longitude, latitude, zoom }: Viewpoint): Viewpoint {
  return {
    longitude: ((((longitude + 180) % 360) + 360) % 360) - 180,
    latitude: Math.max(-75, Math.min(80, latitude)),
    zoom: Math.max(1, Math.min(maxZoom, zoom)),
  }
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
