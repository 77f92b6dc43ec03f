/** Writes the texts that the Worker has beside the corpus, once the pages are built. They depend on the code and the schema alone. */
import { makeBuildHash } from './make-build-hash.ts'
import { makeExplorerShell } from './make-explorer-shell.ts'
import { makeIntrospection } from './make-introspection.ts'
import { makeSchemaHash } from './make-schema-hash.ts'
import { makeTrustedDocuments } from './make-trusted-documents.ts'

export async function makeTexts(): Promise<void> {
  await Promise.all([
    makeSchemaHash(),
    makeIntrospection(),
    makeTrustedDocuments(),
    makeExplorerShell(),
  ])
  // It covers the others.
  await makeBuildHash()
}
