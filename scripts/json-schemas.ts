/**
 * `node scripts/json-schemas.ts [--check]`: writes `data/schemas/*.schema.json`, from which editors
 * complete and explain the keys of the YAML files. With `--check` it compares instead.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileKinds, jsonSchemaText } from '../src/authoring/file-schemas.ts'

const folder = new URL('../data/schemas/', import.meta.url)
const args = process.argv.slice(2)

if (args.some((arg) => arg !== '--check')) {
  console.error(
    `Unknown option "${args.find((arg) => arg !== '--check') ?? ''}": there is --check.`,
  )
  process.exitCode = 2
} else {
  await mkdir(folder, { recursive: true })
  for (const kind of fileKinds) {
    const file = new URL(`${kind}.schema.json`, folder)
    const wanted = jsonSchemaText(kind)
    if (!args.includes('--check')) {
      await writeFile(file, wanted)
    } else if ((await readFile(file, 'utf8').catch(() => null)) !== wanted) {
      console.error(
        `data/schemas/${kind}.schema.json is not what the schemas give: run "node scripts/json-schemas.ts".`,
      )
      process.exitCode = 1
    }
  }
}
