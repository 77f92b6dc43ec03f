/** A bundle on disk, opened. */
import { readFile } from 'node:fs/promises'
import { openBundle, type OpenBundle } from '../src/model/bundle/bundle.ts'

/** @throws {Error} where the file cannot be read or is no bundle of this version. */
export async function readBundle(path: string | URL): Promise<OpenBundle> {
  // What `readFile` gives may lie in the middle of a larger buffer.
  return openBundle(new Uint8Array(await readFile(path)).buffer)
}
