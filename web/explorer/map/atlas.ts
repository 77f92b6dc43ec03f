/** The shapes of countries and the lines between them, out of a file of world-atlas. */
import type { Feature, MultiLineString } from 'geojson'
import { feature, mesh } from 'topojson-client'

export type World = Parameters<typeof mesh>[0]
/** The types of topojson-client differ here in whether a country may have no properties. */
type Outlines = Parameters<typeof mesh>[1]

export interface Country extends Feature {
  /** ISO 3166-1 numeric; none where the atlas knows no code. */
  readonly code: string | null
}

export interface Atlas {
  readonly countries: readonly Country[]
  readonly hasShape: (code: string) => boolean
  /** The line that two countries share; null where the atlas has none. */
  readonly border: (one: string, other: string) => MultiLineString | null
}

export function readAtlas(world: World): Atlas {
  const { countries } = world.objects
  if (countries?.type !== 'GeometryCollection') {
    throw new Error('Cannot read the atlas: expected a collection of countries')
  }
  const shapes = feature(world, countries).features.map((shape) => ({
    ...shape,
    code: shape.id === undefined ? null : String(shape.id).padStart(3, '0'),
  }))
  const codes = new Set(shapes.map(({ code }) => code))
  return {
    countries: shapes,
    hasShape: (code) => codes.has(code),
    border: (one, other) => {
      const line = mesh(world, countries as Outlines, (left, right) => {
        const sides = new Set([left.id, right.id].map((id) => String(id).padStart(3, '0')))
        return sides.size === 2 && one !== other && sides.has(one) && sides.has(other)
      })
      return line.coordinates.length === 0 ? null : line
    },
  }
}
