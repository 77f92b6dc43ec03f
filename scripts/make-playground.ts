/**
 * Builds the static files that the Worker serves, the playground above all, into `build/assets`.
 * A hash of everything that goes in is kept beside them, and what is fresh is not built again.
 */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from './project-root.ts'

const inputs = ['web', 'schema/operations', 'package-lock.json', 'scripts/make-playground.ts']
const marker = join(projectRoot, 'build', 'assets.sha256')
const outDir = join(projectRoot, 'build', 'assets')

/** Calls `onBuild` before it builds, which takes some ten seconds. True where it built. */
export async function makePlayground(onBuild: () => void): Promise<boolean> {
  const hash = await hashInputs()
  if (hash === (await readMarker())) return false
  onBuild()
  await rm(marker, { force: true })
  await bundle()
  await mkdir(join(projectRoot, 'build'), { recursive: true })
  await writeFile(marker, hash)
  return true
}

async function bundle(): Promise<void> {
  const { build } = await import('vite')
  // Or a NODE_ENV of the caller (a test's, say) would choose React's development build.
  process.env['NODE_ENV'] = 'production'
  const root = join(projectRoot, 'web', 'graphiql')
  await build({
    configFile: false,
    root,
    base: '/',
    publicDir: '../public',
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      // Monaco is large whatever one does, and is loaded by the playground alone.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: join(root, 'graphiql.html'),
        checks: { pluginTimings: false },
        // Packages for React servers mark their modules; in a browser the mark means nothing.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
        },
      },
    },
  })
}

async function readMarker(): Promise<string | null> {
  try {
    await readdir(outDir)
    return await readFile(marker, 'utf8')
  } catch {
    return null
  }
}

async function hashInputs(): Promise<string> {
  const hash = createHash('sha256')
  for (const input of inputs) {
    for (const path of await filesOf(input)) {
      hash
        .update(`${path}\0`)
        .update(await readFile(join(projectRoot, path)))
        .update('\0')
    }
  }
  return hash.digest('hex')
}

/** Every file under a path, relative to the project, in one order on every machine. */
async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(join(projectRoot, path), {
    recursive: true,
    withFileTypes: true,
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return null
    throw error
  })
  if (entries === null) return [path]
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(projectRoot.length))
    .sort()
}
