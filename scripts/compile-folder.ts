/** A data folder to the bundle on disk: what `npm run compile` and the watch of `npm start` do. */
import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { DataFiles } from '../src/authoring/data-files.ts'
import type { Finding } from '../src/authoring/finding.ts'
import { check } from '../src/check/check.ts'
import { gazetteerCodes } from '../src/check/gazetteer-codes.ts'
import { compile } from '../src/compile/compile.ts'
import { openGazetteer } from '../src/compile/open-gazetteer.ts'
import { encodeBundle } from '../src/model/bundle.ts'
import type { Gazetteer } from '../src/model/gazetteer.ts'
import type { Records } from '../src/model/records.ts'
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
  const files = await readDataFolder(folder)
  gazetteer ??= openGazetteer()
  const known = await gazetteer
  const { findings, corpus } = check(files, [gazetteerCodes(known)])
  if (corpus === null) return { findings, made: null }
  const bundle = await compile(corpus, known)
  const text = encodeBundle(bundle)
  await replaceFile(out, text)
  const made = {
    version: bundle.version,
    records: countRecords(bundle.records),
    sentences: bundle.records.articles.reduce((sum, { sentences }) => sum + sentences.length, 0),
    filesRead: files.size,
    bytesRead: countBytes(files),
    bytesWritten: Buffer.byteLength(text),
    milliseconds: Math.round(performance.now() - start),
  }
  return { findings, made }
}

async function replaceFile(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(unfinished, text)
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
