/** Files that others watch: what is written again is built again. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Whoever reads the file meanwhile reads the old or the new one, whole. */
export async function writeIfChanged(file: string, content: string | Uint8Array): Promise<void> {
  const bytes = Buffer.from(content)
  const before = await readFile(file).catch(() => null)
  if (before?.equals(bytes) === true) return
  await mkdir(dirname(file), { recursive: true })
  const written = `${file}${temporaryMark}${process.pid}`
  await writeFile(written, bytes)
  await rename(written, file)
}

/** In the name of a file that is being written. */
export const temporaryMark = '.writing-'
