/** The Worker as it would be deployed, and what is in it. Needs what `npm run build` makes. */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { projectRoot } from './project-root.ts'
import { wranglerEnvironment } from './wrangler-environment.ts'

export interface WorkerBundle {
  /** Of everything that is uploaded but source maps, in bytes. */
  readonly rawSize: number
  readonly gzipSize: number
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
    const wrangler = createRequire(import.meta.url).resolve('wrangler/package.json')
    await promisify(execFile)(
      process.execPath,
      [
        join(dirname(wrangler), 'bin', 'wrangler.js'),
        'deploy',
        '--dry-run',
        `--outdir=${out}`,
        `--metafile=${metafile}`,
      ],
      { cwd: projectRoot, env: wranglerEnvironment },
    )
    const sizes = await sizesOf(out)
    return { ...sizes, ...contentOf(JSON.parse(await readFile(metafile, 'utf8')) as Metafile) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function sizesOf(folder: string): Promise<{ rawSize: number; gzipSize: number }> {
  const names = await readdir(folder)
  const uploaded = names.filter((name) => name !== 'README.md' && !name.endsWith('.map')).sort()
  const files = await Promise.all(uploaded.map((name) => readFile(join(folder, name))))
  const all = Buffer.concat(files)
  return { rawSize: all.byteLength, gzipSize: gzipSync(all).byteLength }
}

function contentOf({ outputs }: Metafile): Pick<WorkerBundle, 'sources' | 'imports'> {
  const sources = new Map<string, number>()
  const imports = new Set<string>()
  for (const output of Object.values(outputs)) {
    for (const { path } of output.imports) imports.add(path)
    for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
      sources.set(path, bytesInOutput)
    }
  }
  return { sources, imports: [...imports] }
}
