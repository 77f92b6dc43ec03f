/** A checked corpus to what is shipped: its records and the indexes over them. */
import type { CheckedCorpus } from '../check/checked-corpus.ts'
import type { BundleContent } from '../model/bundle/bundle.ts'
import { compileRecords } from './compile-records.ts'
import type { Gazetteer } from '../model/gazetteer.ts'
import { indexRecords } from './indexes/index-records.ts'

/** The same corpus and gazetteer give the same content, and with it the same bundle and corpus version. */
export async function compile(corpus: CheckedCorpus, gazetteer: Gazetteer): Promise<BundleContent> {
  return indexRecords(await compileRecords(corpus, gazetteer))
}
