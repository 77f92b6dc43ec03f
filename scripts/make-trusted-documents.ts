/**
 * Writes the operations of ours to `build/trusted-documents.json.bin`, by their hashes. The Worker may take
 * them as valid, so each is made sure to be.
 */
import { join } from 'node:path'
import { checkTrustedDocument } from './check-trusted-document.ts'
import { projectRoot } from './project-root.ts'
import { readTrustedDocuments } from './read-trusted-documents.ts'
import { writeIfChanged } from './write-if-changed.ts'

export async function makeTrustedDocuments(): Promise<void> {
  const documents = await readTrustedDocuments(checkTrustedDocument)
  await writeIfChanged(
    join(projectRoot, 'build', 'trusted-documents.json.bin'),
    JSON.stringify(Object.fromEntries(documents)),
  )
}
