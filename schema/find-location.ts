/** Looking a location up by its slug or its ISO code. */
import { encodeNodeId } from '../src/model/node-id.ts'
import type { LocationRecord } from '../src/model/records.ts'
import type { MaybePromise, Store } from '../src/store/store.ts'
import { clientError } from './errors.ts'

/** Null where there is none. Throws INVALID_ARGUMENT where not exactly one of the two is given. */
export function findLocation(
  store: Store,
  {
    slug,
    isoCode,
  }: { readonly slug?: string | null | undefined; readonly isoCode?: string | null | undefined },
): MaybePromise<LocationRecord | null> {
  if (slug != null && isoCode == null) return store.location(encodeNodeId('LOCATION', slug))
  if (isoCode != null && slug == null) return store.locationByIsoCode(isoCode.toUpperCase())
  throw clientError(
    'INVALID_ARGUMENT',
    `Cannot look a location up: expected exactly one of \`slug\` and \`isoCode\`, got ${slug == null ? 'neither' : 'both'}.`,
    'slug',
  )
}
