/**
 * Writes `schema/schema.graphql`, the schema as SDL. With `--check` it writes nothing: it compares the
 * file with the schema and, where they differ, shows the lines, names the changes with what they mean
 * to clients, and exits with 1.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { printSdl } from '../schema/print-sdl.ts'
import { schema } from '../schema/schema.ts'
import { schemaChanges } from './schema-changes.ts'
import { differingLines } from './differing-lines.ts'

const file = new URL('../schema/schema.graphql', import.meta.url)
const sdl = printSdl(schema)

if (process.argv.includes('--check')) await check()
else await writeFile(file, sdl)

async function check(): Promise<void> {
  const committed = await readFile(file, 'utf8').catch(() => '')
  if (committed === sdl) return
  console.error('schema/schema.graphql differs from the schema:')
  for (const line of differingLines(committed, sdl)) console.error(`  ${line}`)
  for (const { impact, description } of schemaChanges(committed, sdl)) {
    console.error(`${impact}: ${description}`)
  }
  console.error('To take the changes over: node scripts/sdl.ts')
  process.exitCode = 1
}
