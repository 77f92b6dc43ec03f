/** The places of an answer, each with where it stands on the map. */
import type { Atlas } from './atlas.ts'
import { type Coordinates, type Place, type Spot, spotOf } from './spot-of.ts'

/** How many places a page of the answer has; each costs much. */
export const pageOfPlaces = 50

export interface MapPlace {
  readonly place: Place
  readonly spot: Spot
}

export function mapPlaces(places: readonly Place[], atlas: Atlas): readonly MapPlace[] {
  return places.map((place) => ({ place, spot: sure(spotOf(place, atlas.hasShape), atlas) }))
}

/** A border whose countries do not touch in the atlas has no line there. */
function sure(spot: Spot, atlas: Atlas): Spot {
  if (spot.kind !== 'line' || atlas.border(...spot.between) !== null) return spot
  return { kind: 'nowhere', why: 'the two countries share no border in the atlas' }
}

/** Points that show where a place lies, to look at it; none where that is not known. */
export function extentOf({ place, spot }: MapPlace, atlas: Atlas): readonly Coordinates[] {
  if (spot.kind === 'nowhere') return []
  if (spot.kind === 'line') {
    const line = atlas.border(...spot.between)
    return (line?.coordinates ?? [])
      .flat()
      .flatMap(([x, y]) => (x === undefined || y === undefined ? [] : [[x, y] as const]))
  }
  if (spot.kind === 'point' || spot.kind === 'somewhere') return [spot.at]
  // The box around a country can span the world: islands, and what lies beyond the date line.
  return place.longitude === null || place.latitude === null
    ? []
    : [[place.longitude, place.latitude]]
}

/** What most happened in first, then what is most spoken of. */
export function byWeight({ place: one }: MapPlace, { place: other }: MapPlace): number {
  return (
    other.events.totalCount - one.events.totalCount ||
    other.statements.totalCount - one.statements.totalCount
  )
}
