/**
 * Where a location stands on the map: the shape of its country, a point, the line between two countries,
 * or nowhere. Nothing stands where no source puts it.
 */
import { iso31661Alpha2ToNumeric } from 'iso-3166'
import type { EventModality, MapLocationFragment } from '../operations/types.ts'

/** A location with what happened and was said there, in it itself and not in what lies in it. */
export interface Place extends MapLocationFragment {
  readonly events: {
    readonly totalCount: number
    readonly nodes: readonly PlacedEvent[]
  }
  /** Also of what lies in it. */
  readonly statements: { readonly totalCount: number }
}

export interface PlacedEvent {
  readonly id: string
  readonly label: string
  readonly modality: EventModality | null
}

/** `why` stands within a sentence. */
export type Spot =
  /** `codes` are ISO 3166-1 numeric codes, which name the shapes of the atlas. */
  | { readonly kind: 'shape'; readonly code: string }
  /** A stand-in is a point for what has an extent, but no shape in the atlas. */
  | { readonly kind: 'point'; readonly at: Coordinates; readonly isStandIn: boolean }
  /** A stand-in for what lies somewhere in a place, whose point this is; where in it nothing says. */
  | { readonly kind: 'somewhere'; readonly at: Coordinates; readonly in: string }
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
  for (const { name, longitude, latitude } of place.ancestors) {
    if (longitude !== null && latitude !== null) {
      return { kind: 'somewhere', at: [longitude, latitude], in: name }
    }
  }
  return {
    kind: 'nowhere',
    why: 'the atlas has no shape for it, and no source gives its coordinates or those of what it lies in',
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
    why: 'a border is drawn between two countries of the atlas, and the articles do not name just two',
  }
}

/** The countries that places are, or are borders of. */
export function codesOf(places: readonly Place[]): readonly string[] {
  return places.flatMap(({ isoCode, locationKind, adjacentTo }) => {
    const around = locationKind === 'BOUNDARY' ? adjacentTo.map(({ location }) => location) : []
    return [isoCode, ...around.map((one) => one.isoCode)].flatMap((one) => numericCode(one) ?? [])
  })
}

/** Null for what is no ISO 3166-1 alpha-2 code, such as that of a province. */
export function numericCode(isoCode: string | null): string | null {
  return isoCode !== null && Object.hasOwn(iso31661Alpha2ToNumeric, isoCode)
    ? (iso31661Alpha2ToNumeric[isoCode] ?? null)
    : null
}
