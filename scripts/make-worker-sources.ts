/**
 * `node scripts/make-worker-sources.ts`: copies what the Worker is bundled from to `build/worker`,
 * without the descriptions of the schema, which the Worker has in its introspection text already. Each
 * line keeps its number. wrangler runs it before it bundles, and whenever a source changes.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { parseSync } from 'vite'
import { projectRoot } from './project-root.ts'
import { withoutDescriptions } from './without-descriptions.ts'

const folders = ['src/model', 'src/store', 'src/worker', 'schema']
const entry = 'src/index.ts'
const target = join(projectRoot, 'build', 'worker')

const files = [entry, ...(await Promise.all(folders.map(filesIn))).flat()]
await Promise.all(files.map(copy))
await writeIfChanged(
  join(target, 'index.js'),
  `export * from './${entry}'\nexport { default } from './${entry}'\n`,
)
await writeIfChanged(
  join(target, 'index.d.ts'),
  `export * from '../../${entry}'\nexport { default } from '../../${entry}'\n`,
)
await removeOthers(new Set(['index.js', 'index.d.ts', ...files]))

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(projectRoot, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((found) => found.isFile() && /\.(ts|graphql)$/.test(found.name))
    .map((found) => relative(projectRoot, join(found.parentPath, found.name)))
}

async function copy(path: string): Promise<void> {
  const source = await readFile(join(projectRoot, path), 'utf8')
  const text =
    path.startsWith('schema/') && path.endsWith('.ts') ? withoutDescriptions(source) : source
  await writeIfChanged(join(target, path), path === entry ? withMovedImports(text) : text)
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

/** A file that is written again is bundled again. */
async function writeIfChanged(file: string, text: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => null)
  if (before === text) return
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

async function removeOthers(wanted: ReadonlySet<string>): Promise<void> {
  for (const found of await readdir(target, { recursive: true, withFileTypes: true })) {
    const file = join(found.parentPath, found.name)
    if (found.isFile() && !wanted.has(relative(target, file))) await rm(file)
  }
}
