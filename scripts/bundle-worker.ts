/** The Worker as it would be deployed, and what is in it. Needs what `npm run build` makes. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { dryRunDeploy } from './dry-run-deploy.ts'
import { projectRoot } from './project-root.ts'

/** In bytes. */
export interface Size {
  readonly raw: number
  readonly gzip: number
}

export interface WorkerBundle {
  /** The minified script alone. */
  readonly code: Size
  /** The script of a Worker that serves no pages. */
  readonly codeWithoutPages: Size
  /** Everything that is uploaded but source maps. */
  readonly total: Size
  /** The text files beside the script, by their names without the hash, with their bytes. */
  readonly texts: ReadonlyMap<string, number>
  /** Source files, relative to the project, with the bytes that each has in the minified script. */
  readonly sources: ReadonlyMap<string, number>
  /** Modules that the script imports at run time: its text files, and whatever the platform would have to give. */
  readonly imports: readonly string[]
}

interface Metafile {
  readonly outputs: Readonly<
    Record<
      string,
      {
        readonly imports: readonly { readonly path: string }[]
        readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>
      }
    >
  >
}

/** Takes some seconds; nothing is uploaded. */
export async function bundleWorker(): Promise<WorkerBundle> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-worker-'))
  try {
    const metafile = join(folder, 'metafile.json')
    const out = join(folder, 'out')
    const uploaded = await dryRunDeploy(out, `--metafile=${metafile}`)
    const files = await Promise.all(
      uploaded.map(async (name) => ({ name, bytes: await readFile(join(out, name)) })),
    )
    const scripts = files.filter(({ name }) => name.endsWith('.js'))
    const texts = files.filter(({ name }) => !name.endsWith('.js'))
    return {
      code: sizeOf(scripts),
      codeWithoutPages: sizeOf(await scriptWithoutPages(join(folder, 'without-pages'))),
      total: sizeOf(files),
      texts: new Map(texts.map(({ name, bytes }) => [withoutHash(name), bytes.byteLength])),
      ...contentOf(JSON.parse(await readFile(metafile, 'utf8')) as Metafile),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What the rest of the Worker takes of `src/worker/pages`, and what it gets in its place. */
const noPages = {
  'page-sources.ts': 'export const pageSources = []\n',
  'serve-page.ts': 'export const servePage = () => () => null\n',
  'shell.ts': 'export const openShell = () => null\n',
}

async function scriptWithoutPages(out: string): Promise<readonly { readonly bytes: Buffer }[]> {
  const sources = join(projectRoot, 'build', 'worker')
  // As deep as what it is a copy of, so that what it imports from beside it is there.
  const copy = await mkdtemp(join(projectRoot, 'build', 'worker-without-pages-'))
  try {
    await cp(sources, copy, { recursive: true })
    for (const [name, text] of Object.entries(noPages)) {
      await writeFile(join(copy, 'src', 'worker', 'pages', name), text)
    }
    await dryRunDeploy(out, join(copy, 'index.js'))
    return [{ bytes: await readFile(join(out, 'index.js')) }]
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

function sizeOf(files: readonly { readonly bytes: Buffer }[]): Size {
  const all = Buffer.concat(files.map(({ bytes }) => bytes))
  return { raw: all.byteLength, gzip: gzipSync(all).byteLength }
}

function withoutHash(name: string): string {
  return name.slice(name.indexOf('-') + 1)
}

function contentOf({ outputs }: Metafile): Pick<WorkerBundle, 'sources' | 'imports'> {
  const sources = new Map<string, number>()
  const imports = new Set<string>()
  for (const output of Object.values(outputs)) {
    for (const { path } of output.imports) imports.add(path)
    for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
      // Of the entry, which only hands on.
      if (bytesInOutput === 0) continue
      sources.set(path.replace(/^build\/worker\//, ''), bytesInOutput)
    }
  }
  return { sources, imports: [...imports] }
}
