import fc from 'fast-check'
import { indexRecords } from '../../src/compile/indexes/index-records.ts'
import { decodeBundle, encodeBundle } from '../../src/model/bundle.ts'
import type { Records } from '../../src/model/records.ts'
import { openBundleStore } from '../../src/store/bundle-store.ts'
import type { Store } from '../../src/store/store.ts'
import { compiled } from '../compile/corpora.ts'
import { describeStore } from './describe-store.ts'

describeStore('openBundleStore()', async (records) => openEncoded(records))

/** One world for all runs, opened once. */
const fixture = await compiled('fixture')
const fixtureStore = openEncoded(fixture)
describeStore('openBundleStore() of the fixture', () => fixtureStore, fc.constant(fixture), 20)

/** The store over what is left of the records in an encoded bundle. */
async function openEncoded(records: Records): Promise<Store> {
  return openBundleStore(decodeBundle(encodeBundle(await indexRecords(records))))
}
