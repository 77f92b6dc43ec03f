/** The projection of the map from a viewpoint, and what of the atlas it shows. */
import { geoEqualEarth, type GeoProjection } from 'd3-geo'
import type { Coordinates } from './spot-of.ts'
import type { Viewpoint } from './viewpoint.ts'

/** Of the drawing, in pixels. */
export interface MapSize {
  readonly width: number
  readonly height: number
}

export function projectMap(
  { longitude, latitude, zoom }: Viewpoint,
  { width, height }: MapSize,
): GeoProjection {
  const wholeScale = geoEqualEarth().fitSize([width, height], { type: 'Sphere' }).scale()
  return geoEqualEarth()
    .rotate([-longitude, 0])
    .center([0, zoom === 1 ? 0 : latitude])
    .scale(wholeScale * zoom)
    .translate([width / 2, height / 2])
    .clipExtent([
      [-width / 2, -height / 2],
      [width * 1.5, height * 1.5],
    ])
}

/** Nearer than that the map does not go by itself. */
export const closest = 7

/** From where all the points are seen, with what lies around them. */
export function viewpointOf(points: readonly Coordinates[]): Viewpoint | null {
  if (points.length === 0) return null
  const longitudes = points.map(([longitude]) => longitude)
  const latitudes = points.map(([, latitude]) => latitude)
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)]
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)]
  const wide = Math.max(east - west, 8)
  const high = Math.max(north - south, 5)
  return {
    longitude: (west + east) / 2,
    latitude: (south + north) / 2,
    zoom: Math.max(1, Math.min(closest, 0.6 * Math.min(360 / wide, 150 / high))),
  }
}
