/**
 * Writes `build/build.sha256`: a hash over all that makes answers but the corpus, which has its own
 * version. Entity tags carry it, so that after a deployment no old answer is taken for a new one.
 */
import { join } from 'node:path'
import { hashFiles } from './hash-files.ts'
import { projectRoot } from './project-root.ts'
import { writeIfChanged } from './write-if-changed.ts'

/** The code that runs in the Worker, what makes it of the sources, the packages in it, its settings, and the texts made before this. */
const inputs = [
  'src/index.ts',
  'src/model',
  'src/store',
  'src/worker',
  'schema',
  'scripts/code-of-definitions.ts',
  'scripts/make-worker-sources.ts',
  'scripts/schema-table.ts',
  'package-lock.json',
  'wrangler.toml',
  'build/explorer.html.txt',
  'build/introspection.json.bin',
  'build/trusted-documents.json.bin',
]

export async function makeBuildHash(): Promise<void> {
  const hash = await hashFiles(inputs, { isWanted: (path) => /\.(ts|graphql)$/.test(path) })
  await writeIfChanged(join(projectRoot, 'build', 'build.sha256'), `${hash}\n`)
}
