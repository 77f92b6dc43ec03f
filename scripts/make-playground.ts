/**
 * Builds the static files that the Worker serves, the playground above all, into `build/assets`.
 * A hash of everything that goes in is kept beside them, and what is fresh is not built again.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashFiles } from './hash-files.ts'
import { projectRoot } from './project-root.ts'

const inputs = [
  'web/graphiql',
  'web/public',
  'schema/operations',
  'package-lock.json',
  'scripts/make-playground.ts',
]
const marker = join(projectRoot, 'build', 'assets.sha256')
const outDir = join(projectRoot, 'build', 'assets')

/** Calls `onBuild` before it builds, which takes some ten seconds. True where it built. */
export async function makePlayground(onBuild: () => void): Promise<boolean> {
  const hash = await hashFiles(inputs)
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
        // GraphiQL calls its icons after the functions that draw them.
        output: { keepNames: true },
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
