/**
 * Writes the operations of ours (the examples, and what pages ask) to `build/trusted-documents.json.bin`,
 * by the hash that a client names each by: the lower-case hexadecimal SHA-256 of its text, to the byte.
 * The Worker takes them as valid, so each is made sure to be.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkTrustedDocument } from './check-trusted-document.ts'
import { projectRoot } from './project-root.ts'
import { writeIfChanged } from './write-if-changed.ts'

const folders = ['schema/operations', 'src/worker/pages/operations', 'web/explorer/operations'].map(
  (path) => join(projectRoot, path),
)

export async function makeTrustedDocuments(): Promise<void> {
  const documents = await readTrustedDocuments()
  await writeIfChanged(
    join(projectRoot, 'build', 'trusted-documents.json.bin'),
    JSON.stringify(Object.fromEntries(documents)),
  )
}

/** Hash and text of each, in the order of the hashes. */
export async function readTrustedDocuments(): Promise<readonly (readonly [string, string])[]> {
  const documents = await Promise.all(folders.map(readFolder))
  return documents.flat().sort(([one], [other]) => (one < other ? -1 : 1))
}

async function readFolder(folder: string): Promise<(readonly [string, string])[]> {
  const names = await readdir(folder)
  return Promise.all(
    names
      .filter((name) => name.endsWith('.graphql'))
      .map(async (name) => {
        const bytes = await readFile(join(folder, name))
        const hash = createHash('sha256').update(bytes).digest('hex')
        const text = decodeExactly(name, bytes)
        checkTrustedDocument(name, text)
        return [hash, text] as const
      }),
  )
}

/** With a byte order mark, where there is one: a client that sends the text hashes it too. */
function decodeExactly(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new Error(`Cannot trust "${name}": expected UTF-8, got bytes that are not`, { cause })
  }
}
