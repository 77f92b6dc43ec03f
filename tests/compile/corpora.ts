/** The two corpora of the repository, checked and compiled once a test file. */
import { fileURLToPath } from 'node:url'
import type { DataFiles } from '../../src/authoring/data-files.ts'
import { check } from '../../src/check/check.ts'
import type { CheckedCorpus } from '../../src/check/checked-corpus.ts'
import { compileRecords } from '../../src/compile/compile-records.ts'
import { openGazetteer } from '../../src/compile/open-gazetteer.ts'
import type { Records } from '../../src/model/records.ts'
import { readDataFolder } from '../../scripts/read-data-folder.ts'

const root = new URL('../../', import.meta.url)
const folders = { seed: 'data', fixture: 'tests/fixtures/corpus' } as const
export type CorpusName = keyof typeof folders

export const gazetteer = await openGazetteer()

export function readCorpus(name: CorpusName): Promise<DataFiles> {
  return readDataFolder(fileURLToPath(new URL(folders[name], root)))
}

/** Throws with the findings of a corpus that has errors. */
export function checked(files: DataFiles): CheckedCorpus {
  const { corpus, findings } = check(files)
  if (corpus === null) throw new Error(JSON.stringify(findings, null, 2))
  return corpus
}

export async function compiled(name: CorpusName): Promise<Records> {
  return compileRecords(checked(await readCorpus(name)), gazetteer)
}
