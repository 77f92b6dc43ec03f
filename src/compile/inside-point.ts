/** A point to stand for a territory on a map. */
import { geoArea, geoCentroid, geoContains } from 'd3-geo'
import type { Polygon } from 'geojson'

type Ring = Polygon['coordinates'][number]

export interface MapPoint {
  readonly latitude: number
  readonly longitude: number
}

/**
 * The centroid of the largest of the polygons; where that lies outside (a crescent, a fjord), the
 * middle of the longest stretch of the polygon on the centroid's parallel. To two decimals, about
 * a kilometre, and inside all the same unless the polygon is smaller. Null for no polygon.
 */
export function insidePoint(polygons: readonly Polygon[]): MapPoint | null {
  const [largest] = polygons.toSorted((left, right) => geoArea(right) - geoArea(left))
  if (largest === undefined) return null
  const centroid = rounded(geoCentroid(largest))
  const [longitude, latitude] = geoContains(largest, centroid)
    ? centroid
    : rounded([middleOfLongestStretch(largest, centroid[1]) ?? centroid[0], centroid[1]])
  return { latitude, longitude }
}

function rounded([longitude, latitude]: readonly [number, number]): [number, number] {
  return [Math.round(longitude * 100) / 100, Math.round(latitude * 100) / 100]
}

/** Along one parallel the borders of a polygon are crossed in turn from outside to inside and back. */
function middleOfLongestStretch({ coordinates }: Polygon, latitude: number): number | null {
  const crossings = coordinates
    .flatMap((ring) => crossingsOf(ring, latitude))
    .toSorted((left, right) => left - right)
  let longest: { readonly width: number; readonly middle: number } | null = null
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [west = 0, east = 0] = crossings.slice(index, index + 2)
    if (longest === null || east - west > longest.width) {
      longest = { width: east - west, middle: (west + east) / 2 }
    }
  }
  return longest?.middle ?? null
}

/** The longitudes at which a ring crosses a parallel. */
function crossingsOf(ring: Ring, latitude: number): readonly number[] {
  return ring.slice(1).flatMap((to, index) => {
    const [toLongitude = 0, toLatitude = 0] = to
    const [fromLongitude = 0, fromLatitude = 0] = ring[index] ?? to
    if (fromLatitude > latitude === toLatitude > latitude) return []
    const share = (latitude - fromLatitude) / (toLatitude - fromLatitude)
    return fromLongitude + share * (toLongitude - fromLongitude)
  })
}
