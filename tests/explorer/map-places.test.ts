import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import { countEvents, eventWords } from '../../web/explorer/map/event-count.ts'
import { type Atlas, readAtlas, type World } from '../../web/explorer/map/atlas.ts'
import { byWeight, extentOf, type MapPlace, mapPlaces } from '../../web/explorer/map/map-places.ts'
import { codesOf, numericCode, type Place, spotOf } from '../../web/explorer/map/spot-of.ts'
import type { MapQuery } from '../../web/explorer/operations/types.ts'
import { openStore } from '../schema/ask.ts'
import { answerOf } from './views-of-corpus.ts'

let atlas: Atlas
let places: readonly MapPlace[]

beforeAll(async () => {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json')
  atlas = readAtlas(JSON.parse(await readFile(file, 'utf8')) as World)
  const store = await openStore('seed')
  const { locations } = await answerOf<MapQuery>(store, 'map', { first: 50 })
  places = mapPlaces(locations.nodes, atlas)
})

function placeOf(slug: string): MapPlace {
  const found = places.find(({ place }) => place.slug === slug)
  if (found === undefined) throw new Error(`There is no place "${slug}"`)
  return found
}

describe('mapPlaces()', () => {
  it('draws every country of the article as its shape', () => {
    const countries = places.filter(({ place }) => place.locationKind === 'COUNTRY')
    expect(countries.map(({ place, spot }) => [place.isoCode, spot])).toEqual([
      ['AF', { kind: 'shape', code: '004' }],
      ['CA', { kind: 'shape', code: '124' }],
      ['CN', { kind: 'shape', code: '156' }],
      ['PK', { kind: 'shape', code: '586' }],
      ['TJ', { kind: 'shape', code: '762' }],
      ['US', { kind: 'shape', code: '840' }],
    ])
  })

  it('draws a city as a point that stands for nothing larger', () => {
    const { spot } = placeOf('vancouver')
    expect(spot).toMatchObject({ kind: 'point', isStandIn: false })
    expect(extentOf(placeOf('vancouver'), atlas)[0]?.[0]).toBeCloseTo(-123.1, 1)
  })

  it('draws a border as the line of its two countries, and nowhere where they do not touch', () => {
    const { place, spot } = placeOf('pakistan-afghanistan-border')
    expect(spot).toEqual({ kind: 'line', between: ['004', '586'] })
    const far = place.adjacentTo.map((link) =>
      link.location.isoCode === 'AF'
        ? { ...link, location: { ...link.location, isoCode: 'CA' } }
        : link,
    )
    expect(mapPlaces([{ ...place, adjacentTo: far }], atlas)[0]?.spot.kind).toBe('nowhere')
    expect(mapPlaces([{ ...place, adjacentTo: far.slice(1) }], atlas)[0]?.spot.kind).toBe('nowhere')
  })

  it('puts a province without shape and point somewhere in what it lies in, and no pin anywhere', () => {
    const { place, spot } = placeOf('khyber-pakhtunkhwa')
    const pakistan = placeOf('pakistan').place
    expect(spot).toEqual({
      kind: 'somewhere',
      at: [pakistan.longitude, pakistan.latitude],
      in: 'Pakistan',
    })
    expect(spotOf({ ...place, ancestors: [] }, atlas.hasShape).kind).toBe('nowhere')
    const given: Place = { ...place, longitude: 71.5, latitude: 34 }
    expect(spotOf(given, atlas.hasShape)).toEqual({
      kind: 'point',
      at: [71.5, 34],
      isStandIn: true,
    })
  })
})

describe('countEvents()', () => {
  it('counts an event once, with those of what lies in a place, and says what is not settled', () => {
    const all = places.map(({ place }) => place)
    const count = countEvents(placeOf('pakistan').place, all)
    expect(count).toEqual({ total: 3, unsettled: 2, inside: 1 })
    expect(eventWords(count)).toBe('3 events, 2 not settled')
    const province = countEvents(placeOf('khyber-pakhtunkhwa').place, all)
    expect(eventWords(province)).toBe('1 event')
    expect(eventWords(countEvents(placeOf('afghanistan').place, all))).toBe(
      '3 events, all not settled',
    )
  })
})

describe('codesOf()', () => {
  it('has the countries of places and those on both sides of a border, and no province', () => {
    const border = placeOf('pakistan-afghanistan-border').place
    expect(codesOf([border, placeOf('khyber-pakhtunkhwa').place]).toSorted()).toEqual([
      '004',
      '586',
    ])
  })
})

describe('Atlas.border()', () => {
  it('runs between two countries and nowhere else', () => {
    const points = atlas.border('004', '586')?.coordinates.flat() ?? []
    expect(points.length).toBeGreaterThan(5)
    for (const [longitude = 0, latitude = 0] of points) {
      expect(longitude).toBeGreaterThan(60)
      expect(longitude).toBeLessThan(76)
      expect(latitude).toBeGreaterThan(29)
      expect(latitude).toBeLessThan(38)
    }
  })

  it('is null where two countries do not touch, and of a country with itself', () => {
    expect(atlas.border('124', '586')).toBeNull()
    expect(atlas.border('586', '586')).toBeNull()
  })
})

describe('numericCode()', () => {
  it.each([
    ['PK', '586'],
    ['AF', '004'],
    ['PK-KP', null],
    ['constructor', null],
    [null, null],
  ])('of %s is %s', (isoCode, code) => {
    expect(numericCode(isoCode)).toBe(code)
  })
})

describe('byWeight()', () => {
  it('puts where most happened first', () => {
    expect(places.toSorted(byWeight)[0]?.place.slug).toBe('afghanistan')
  })
})
