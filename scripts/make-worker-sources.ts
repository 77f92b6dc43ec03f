/**
 * `node scripts/make-worker-sources.ts`: writes what the Worker is bundled from, its texts to `build` and
 * a copy of the sources to `build/worker`. Pothos is not in it: it has built the schema here already. The
 * Worker gets the table of its types, and of their definitions what is code, on the lines that it has in
 * the source.
 * wrangler runs it before it bundles, and whenever a source changes.
 */
import { readdir, readFile, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { parseSync } from 'vite'
import { schema } from '../schema/schema.ts'
import { codeOfDefinitions } from './code-of-definitions.ts'
import { makeTexts } from './make-texts.ts'
import { projectRoot } from './project-root.ts'
import { refuseEmptied } from './refuse-emptied.ts'
import { schemaTable } from './schema-table.ts'
import { temporaryMark, writeIfChanged } from './write-if-changed.ts'

const folders = ['src/model', 'src/store', 'src/worker', 'schema']
const entry = 'src/index.ts'
const target = join(projectRoot, 'build', 'worker')

/** What is written in another way than copied, by the path of the source. */
const generated: Readonly<Record<string, () => string>> = {
  'schema/builder.ts': () => `import { DefinitionCode } from './compiled/definition-code.ts'
export const builder = new DefinitionCode()
`,
  'schema/schema.ts': compiledSchema,
}

try {
  // They go with the code: the introspection with the schema, tags with all of it.
  await makeTexts()
  await makeWorkerSources()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function makeWorkerSources(): Promise<void> {
  const paths = [entry, ...(await Promise.all(folders.map(filesIn))).flat()]
  const sources = new Map([
    ...withCode(new Map(await Promise.all(paths.map(readSource)))),
    ['index.js', `export * from './${entry}'\nexport { default } from './${entry}'\n`],
    ['index.d.ts', `export * from '../../${entry}'\nexport { default } from '../../${entry}'\n`],
  ])
  await Promise.all([...sources].map(([path, text]) => writeIfChanged(join(target, path), text)))
  await removeOthers(sources)
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(projectRoot, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((found) => found.isFile() && /\.(ts|graphql)$/.test(found.name))
    .map((found) => relative(projectRoot, join(found.parentPath, found.name)))
}

async function readSource(path: string): Promise<[string, string]> {
  const make = generated[path]
  if (make !== undefined) return [path, make()]
  const source = await readFile(join(projectRoot, path), 'utf8')
  return [path, path === entry ? withMovedImports(source) : source]
}

/** The sources, the definitions among them with their code alone. */
function withCode(sources: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const texts = new Map(sources)
  const emptied = new Map<string, ReadonlySet<string>>()
  for (const [path, source] of sources) {
    if (!/^schema\/(?!compiled\/).*\.ts$/.test(path) || path in generated) continue
    const definitions = codeOfDefinitions(source, path)
    texts.set(path, definitions.code)
    emptied.set(path, new Set(definitions.emptied))
  }
  for (const [path, text] of texts) {
    if (path.startsWith('schema/') && path.endsWith('.ts')) refuseEmptied(text, path, emptied)
  }
  return texts
}

/** The types first, as they must be defined before the schema asks for their code. */
function compiledSchema(): string {
  return `import './definitions.ts'
import { CompiledSchema } from './compiled/compiled-schema.ts'
import { builder } from './builder.ts'
export const schema = new CompiledSchema(${JSON.stringify(schemaTable(schema))}, builder)
`
}

/** What stands in `build` is one folder nearer to the copy than to the source. */
function withMovedImports(source: string): string {
  let text = source
  for (const { moduleRequest } of parseSync(entry, source).module.staticImports.toReversed()) {
    const { value, start, end } = moduleRequest
    if (!value.startsWith('../build/')) continue
    text = `${text.slice(0, start)}'${value.replace('../build/', '../../')}'${text.slice(end)}`
  }
  return text
}

async function removeOthers(wanted: ReadonlyMap<string, string>): Promise<void> {
  for (const found of await readdir(target, { recursive: true, withFileTypes: true })) {
    const file = join(found.parentPath, found.name)
    // Another run may be writing.
    if (!found.isFile() || found.name.includes(temporaryMark)) continue
    if (!wanted.has(relative(target, file))) await rm(file, { force: true })
  }
}
