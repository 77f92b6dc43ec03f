/**
 * The bundle: all that the served graph is, in one read-only file, which is looked into and not
 * parsed. `docs/bundle-format.md` says what is where, for those who write a reader.
 */
import type { Indexes } from '../bundle-indexes.ts'
import { numberNodes, type NodeNumbers } from '../node-numbers.ts'
import type { Records } from '../records.ts'
import { createFileWriter, type EncodedFile } from './encode-file.ts'
import { openFile } from './open-file.ts'
import { encodeIndexes } from './indexes/encode-indexes.ts'
import { openIndexes, type OpenIndexes } from './indexes/open-indexes.ts'
import { encodeRecords } from './encode-records.ts'
import { openRecords, type OpenRecords } from './open-records.ts'

/** What compiling makes. */
export interface BundleContent {
  /** Mentions and positions in the order in which they are listed; the nodes of each kind in the order of slugs. */
  readonly records: Records
  readonly indexes: Indexes
}

/** What a store reads. */
export interface OpenBundle {
  /** The corpus version: see {@link EncodedFile}. */
  readonly version: string
  readonly records: OpenRecords
  readonly numbers: NodeNumbers
  readonly indexes: OpenIndexes
}

/**
 * The same content gives the same bytes.
 * @throws {Error} for what a bundle cannot hold: see {@link encodeRecords}.
 */
export function encodeBundle(content: BundleContent): Promise<EncodedFile> {
  const out = createFileWriter()
  encodeRecords(content.records, out)
  encodeIndexes(content, numberNodes(content.records), out)
  return out.finish()
}

/**
 * Costs one pass over the bytes, for the checksum, and nothing that grows with the corpus besides. The
 * bytes must not change afterwards.
 * @throws {Error} that says what was expected and found, for a file that is foreign, truncated, damaged
 * or of another format version.
 */
export function openBundle(bytes: ArrayBuffer): OpenBundle {
  const { version, sections } = openFile(bytes)
  const { records, numbers } = openRecords(sections)
  return { version, records, numbers, indexes: openIndexes(sections, numbers) }
}
