/** The store over what is left of records in an encoded bundle. */
import { indexRecords } from '../../src/compile/indexes/index-records.ts'
import { encodeBundle, openBundle } from '../../src/model/bundle/bundle.ts'
import type { Records } from '../../src/model/records.ts'
import { openBundleStore } from '../../src/store/bundle-store.ts'
import type { Store } from '../../src/store/store.ts'

export async function openEncoded(records: Records): Promise<Store> {
  const { bytes } = await encodeBundle(indexRecords(records))
  return openBundleStore(openBundle(bytes.buffer))
}
