import fc from 'fast-check'
import { compiled } from '../compile/corpora.ts'
import { describeStore } from './describe-store.ts'
import { openEncoded } from './open-encoded.ts'

describeStore('openBundleStore()', openEncoded)

/** One world for all runs, opened once. */
const fixture = await compiled('fixture')
const fixtureStore = openEncoded(fixture)
describeStore('openBundleStore() of the fixture', () => fixtureStore, fc.constant(fixture), 20)
