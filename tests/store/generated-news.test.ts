import fc from 'fast-check'
import { generateCorpus } from '../../bench/corpus/generate-corpus.ts'
import { compileRecords } from '../../src/compile/compile-records.ts'
import { checked, gazetteer } from '../compile/corpora.ts'
import { describeStore } from './describe-store.ts'
import { openEncoded } from './open-encoded.ts'

/** Large enough that lists of few stand beside lists of many, and that words have more nodes than are kept as their best. */
const news = await compileRecords(checked(generateCorpus({ seed: 5, articles: 50 })), gazetteer)
const store = openEncoded(news)

describeStore('openBundleStore() of generated news', () => store, fc.constant(news), 40, 2)
