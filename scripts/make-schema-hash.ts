/**
 * Writes `schema/schema.graphql` to `build/schema.graphql.bin`, which the Worker takes for bytes, and its
 * SHA-256 to `build/schema.sha256`, so that the Worker need not hash at each start.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from './project-root.ts'
import { writeIfChanged } from './write-if-changed.ts'

export async function makeSchemaHash(): Promise<void> {
  const sdl = await readFile(join(projectRoot, 'schema', 'schema.graphql'))
  const hash = createHash('sha256').update(sdl).digest('hex')
  await writeIfChanged(join(projectRoot, 'build', 'schema.graphql.bin'), sdl)
  await writeIfChanged(join(projectRoot, 'build', 'schema.sha256'), `${hash}\n`)
}
