/** The form of the record of a location. */
import type { LocationId } from '../node-id.ts'
import type { LocationRecord } from '../records.ts'
import { locationKinds } from '../vocabulary.ts'
import type { Coder } from './coder.ts'
import { describeLocationLink } from './describe-measures.ts'
import { describeLocationId, describeProvenance, describeString } from './describe-values.ts'

export function describeLocation(
  coder: Coder,
  location: LocationRecord | undefined,
): LocationRecord {
  const provenance = coder.provenance(location?.provenance)
  const name = coder.string(location?.name)
  return {
    nodeKind: 'LOCATION',
    id: coder.id as LocationId,
    slug: coder.slug,
    label: coder.stringLike(name, location?.label),
    name,
    aliases: coder.list(describeString, location?.aliases),
    locationKind: coder.oneOf(locationKinds, location?.locationKind),
    isoCode: coder.nullableString(location?.isoCode),
    latitude: coder.nullableNumber(location?.latitude),
    longitude: coder.nullableNumber(location?.longitude),
    gazetteer: coder.nullable(describeProvenance, location?.gazetteer),
    containedIn: coder.nullable(describeLocationLink, location?.containedIn),
    ancestors: coder.list(describeLocationId, location?.ancestors),
    adjacentTo: coder.list(describeLocationLink, location?.adjacentTo),
    provenance,
  }
}
