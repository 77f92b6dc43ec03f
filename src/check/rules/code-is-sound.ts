import type { AuthoredFile } from '../../authoring/corpus.ts'
import type { LocationFile } from '../../authoring/registry-files.ts'
import { ancestorsOf, parentsOf } from '../location-parents.ts'
import { at, type Rule, type Violation } from '../rule.ts'
import type { World } from '../world.ts'

export const codeIsSound: Rule = {
  name: 'code-is-sound',
  law: 'An ISO code or GeoNames id is that of one location; a country has a code of two letters, and the code of anything smaller begins with that of its country.',
  *check(world) {
    const locations = [...world.corpus.locations.values()]
    yield* repeated(locations, 'isoCode')
    yield* repeated(locations, 'geonamesId')
    const parents = parentsOf(world)
    for (const file of locations) yield* unfitting(world, parents, file)
  },
}

type Location = AuthoredFile<LocationFile>

function* repeated(
  locations: readonly Location[],
  key: 'isoCode' | 'geonamesId',
): Generator<Violation> {
  const first = new Map<string | number, Location>()
  for (const file of locations) {
    const code = file.content[key]
    if (code === undefined) continue
    const other = first.get(code)
    if (other === undefined) {
      first.set(code, file)
    } else {
      yield at(file, [key], {
        message: `The code ${code} is that of "${other.slug}" (${other.path}) already`,
        remedy: 'Correct one of the two, or keep one file where they are the same place.',
      })
    }
  }
}

function* unfitting(
  world: World,
  parents: ReadonlyMap<string, string>,
  file: Location,
): Generator<Violation> {
  const { isoCode, kind } = file.content
  if (isoCode === undefined) return
  const isOfCountry = !isoCode.includes('-')
  if (isOfCountry !== (kind === 'COUNTRY')) {
    yield at(file, ['isoCode'], {
      message: `The code "${isoCode}" is that of a ${isOfCountry ? 'country' : 'part of a country'}, but the kind is ${kind}`,
      remedy:
        'A COUNTRY has an ISO 3166-1 code such as "PK", a part of one an ISO 3166-2 code such as "PK-KP".',
    })
    return
  }
  if (isOfCountry) return
  for (const ancestor of ancestorsOf(parents, file.slug)) {
    const country = world.corpus.locations.get(ancestor)?.content
    if (country?.kind !== 'COUNTRY' || country.isoCode === undefined) continue
    if (isoCode.startsWith(`${country.isoCode}-`)) continue
    yield at(file, ['isoCode'], {
      message: `The code "${isoCode}" is not one of "${ancestor}", whose code is "${country.isoCode}"`,
      remedy: 'Correct the code, or "containedIn".',
      suggestion: `${country.isoCode}-${isoCode.split('-')[1] ?? ''}`,
    })
  }
}
