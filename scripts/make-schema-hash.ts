/** Writes the SHA-256 of `schema/schema.graphql` to `build/schema.sha256`, so that the Worker need not hash at each start. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from './project-root.ts'

export async function makeSchemaHash(): Promise<void> {
  const sdl = await readFile(join(projectRoot, 'schema', 'schema.graphql'))
  const hash = createHash('sha256').update(sdl).digest('hex')
  await mkdir(join(projectRoot, 'build'), { recursive: true })
  await writeFile(join(projectRoot, 'build', 'schema.sha256'), `${hash}\n`)
}
