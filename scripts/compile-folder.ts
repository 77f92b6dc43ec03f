/** A data folder to the bundle on disk: what `npm run compile` and the watch of `npm start` do. */
import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { DataFiles } from '../src/authoring/data-files.ts'
import type { Finding } from '../src/authoring/finding.ts'
import { check, type CheckResult } from '../src/check/check.ts'
import { gazetteerCodes } from '../src/check/gazetteer-codes.ts'
import { compileRecords } from '../src/compile/compile-records.ts'
import { indexRecords } from '../src/compile/indexes/index-records.ts'
import { openGazetteer } from '../src/compile/open-gazetteer.ts'
import { encodeBundle } from '../src/model/bundle/bundle.ts'
import type { Gazetteer } from '../src/model/gazetteer.ts'
import type { Records } from '../src/model/records.ts'
import { collectGarbage } from './collect-garbage.ts'
import { readDataFolder } from './read-data-folder.ts'

export interface CompiledFolder {
  /** Warnings alone where it compiled. */
  readonly findings: readonly Finding[]
  /** Null where a finding is an error: the file that was there is as it was. */
  readonly made: BundleSummary | null
}

export interface BundleSummary {
  /** The corpus version: the content hash. */
  readonly version: string
  /** How many of each kind of record. */
  readonly records: Readonly<Record<keyof Records, number>>
  readonly sentences: number
  /** Files that were read, and their size. */
  readonly filesRead: number
  readonly bytesRead: number
  /** The size of the bundle. */
  readonly bytesWritten: number
  readonly milliseconds: number
}

let gazetteer: Promise<Gazetteer> | undefined

/**
 * Checks the folder and, where nothing is wrong, puts its bundle at `out` in one step: whoever reads
 * that file finds the old bundle or the new one and never half of one. Throws where the folder
 * cannot be read or the file cannot be written.
 */
export async function compileFolder(folder: string, out: string): Promise<CompiledFolder> {
  const start = performance.now()
  const { findings, records, filesRead, bytesRead } = await compiledRecords(folder)
  if (records === null) return { findings, made: null }
  collectIfMany(filesRead)
  const { version, bytes } = await encodeBundle(indexRecords(records))
  await replaceFile(out, bytes)
  const made = {
    version,
    records: countRecords(records),
    sentences: records.articles.reduce((sum, { sentences }) => sum + sentences.length, 0),
    filesRead,
    bytesRead,
    bytesWritten: bytes.byteLength,
    milliseconds: Math.round(performance.now() - start),
  }
  return { findings, made }
}

interface CompiledRecords extends Pick<BundleSummary, 'filesRead' | 'bytesRead'> {
  readonly findings: readonly Finding[]
  /** Null where a finding is an error. */
  readonly records: Records | null
}

/** Lets go of the files and of what was parsed of them: the rest is made from the records alone. */
async function compiledRecords(folder: string): Promise<CompiledRecords> {
  gazetteer ??= openGazetteer()
  const known = await gazetteer
  const { findings, corpus, ...read } = await checkedCorpus(folder, known)
  collectIfMany(read.filesRead)
  const records = corpus === null ? null : await compileRecords(corpus, known)
  return { findings, records, ...read }
}

async function checkedCorpus(
  folder: string,
  known: Gazetteer,
): Promise<CheckResult & Pick<BundleSummary, 'filesRead' | 'bytesRead'>> {
  const files = await readDataFolder(folder)
  const result = check(files, [gazetteerCodes(known)])
  return { ...result, filesRead: files.size, bytesRead: countBytes(files) }
}

/** Of a small corpus it would take longer than the rest, and there is nothing to be short of. */
function collectIfMany(files: number): void {
  if (files > 10_000) collectGarbage()
}

async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(unfinished, bytes)
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`Cannot write the bundle "${path}": ${reason}`, { cause: error })
  }
}

function countRecords(records: Records): Record<keyof Records, number> {
  const { articles, actors, statements, events, locations, mentions, positions } = records
  return {
    articles: articles.length,
    actors: actors.length,
    statements: statements.length,
    events: events.length,
    locations: locations.length,
    mentions: mentions.length,
    positions: positions.length,
  }
}

function countBytes(files: DataFiles): number {
  return [...files.values()].reduce(
    (sum, file) => sum + (file instanceof Uint8Array ? file.byteLength : 0),
    0,
  )
}
