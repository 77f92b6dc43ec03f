/**
 * Where a location stands on the map: the shape of its country, a point, the line between two countries,
 * or nowhere. Nothing stands where no source puts it.
 */
import { iso31661Alpha2ToNumeric } from 'iso-3166'
import type { MapQuery } from '../operations/types.ts'

export type Place = MapQuery['locations']['nodes'][number]

export type Spot =
  /** `codes` are ISO 3166-1 numeric codes, which name the shapes of the atlas. */
  | { readonly kind: 'shape'; readonly code: string }
  /** A stand-in is a point for what has an extent, but no shape in the atlas. */
  | { readonly kind: 'point'; readonly at: Coordinates; readonly isStandIn: boolean }
  | { readonly kind: 'line'; readonly between: readonly [code: string, code: string] }
  | { readonly kind: 'nowhere'; readonly why: string }

/** As GeoJSON has them. */
export type Coordinates = readonly [longitude: number, latitude: number]

/** What a point shows as well as a map of the world can. */
const small: ReadonlySet<Place['locationKind']> = new Set(['CITY', 'FACILITY'])

export function spotOf(place: Place, hasShape: (code: string) => boolean): Spot {
  if (place.locationKind === 'BOUNDARY') return boundarySpot(place, hasShape)
  const code = numericCode(place.isoCode)
  if (code !== null && hasShape(code)) return { kind: 'shape', code }
  if (place.longitude !== null && place.latitude !== null) {
    const isStandIn = !small.has(place.locationKind)
    return { kind: 'point', at: [place.longitude, place.latitude], isStandIn }
  }
  return {
    kind: 'nowhere',
    why: 'The atlas has no shape for it, and no source gives its coordinates.',
  }
}

function boundarySpot({ adjacentTo }: Place, hasShape: (code: string) => boolean): Spot {
  const sides = adjacentTo.flatMap(({ location }) => {
    const code = numericCode(location.isoCode)
    return location.locationKind === 'COUNTRY' && code !== null && hasShape(code) ? [code] : []
  })
  const [one, other] = sides
  if (one !== undefined && other !== undefined && sides.length === 2) {
    return { kind: 'line', between: [one, other] }
  }
  return {
    kind: 'nowhere',
    why: 'A border is drawn between two countries of the atlas, and the articles do not name just two.',
  }
}

/** Null for what is no ISO 3166-1 alpha-2 code, such as that of a province. */
export function numericCode(isoCode: string | null): string | null {
  return isoCode !== null && Object.hasOwn(iso31661Alpha2ToNumeric, isoCode)
    ? (iso31661Alpha2ToNumeric[isoCode] ?? null)
    : null
}
