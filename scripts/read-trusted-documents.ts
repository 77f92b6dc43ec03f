/**
 * The operations of ours: the examples, and what pages ask. Each by the hash that a client names it by, the
 * lower-case hexadecimal SHA-256 of its text, to the byte.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from './project-root.ts'

type Check = (name: string, text: string) => void

const folders = ['schema/operations', 'src/worker/pages/operations', 'web/explorer/operations'].map(
  (path) => join(projectRoot, path),
)

/** Hash and text of each, in the order of the hashes. `check` is given each, and throws where it is not as it should be. */
export async function readTrustedDocuments(
  check: Check = () => undefined,
): Promise<readonly (readonly [string, string])[]> {
  const documents = await Promise.all(folders.map((folder) => readFolder(folder, check)))
  return documents.flat().sort(([one], [other]) => (one < other ? -1 : 1))
}

async function readFolder(folder: string, check: Check): Promise<(readonly [string, string])[]> {
  const names = await readdir(folder)
  return Promise.all(
    names
      .filter((name) => name.endsWith('.graphql'))
      .map(async (name) => {
        const bytes = await readFile(join(folder, name))
        const hash = createHash('sha256').update(bytes).digest('hex')
        const text = decodeExactly(name, bytes)
        check(name, text)
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
