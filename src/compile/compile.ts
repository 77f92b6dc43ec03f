/** A checked corpus to the bundle that is shipped: its records and the indexes over them. */
import type { CheckedCorpus } from '../check/checked-corpus.ts'
import type { Bundle } from '../model/bundle.ts'
import { compileRecords } from './compile-records.ts'
import type { Gazetteer } from '../model/gazetteer.ts'
import { indexRecords } from './indexes/index-records.ts'

/** The same corpus and gazetteer give the same bundle, and with it the same corpus version. */
export async function compile(corpus: CheckedCorpus, gazetteer: Gazetteer): Promise<Bundle> {
  return indexRecords(await compileRecords(corpus, gazetteer))
}
