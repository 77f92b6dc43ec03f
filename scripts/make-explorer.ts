/**
 * Builds the explorer: its scripts and styles into `build/assets/assets/explorer`, and the page that they
 * belong to into `build/assets/explorer.html`, of which the Worker gets a copy. What is fresh is not built
 * again.
 */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { hashFiles } from './hash-files.ts'
import { projectRoot } from './project-root.ts'

const inputs = ['web/explorer', 'package-lock.json', 'scripts/make-explorer.ts']
const outDir = join(projectRoot, 'build', 'assets')
const assetsDir = 'assets/explorer'
const marker = join(projectRoot, 'build', 'assets-explorer.sha256')

/** Run it after `makePlayground`, which empties the folder. Calls `onBuild` before it builds; true where it built. */
export async function makeExplorer(onBuild: () => void): Promise<boolean> {
  const hash = await hashFiles(inputs)
  if (hash === (await readMarker())) return false
  onBuild()
  await rm(marker, { force: true })
  await rm(join(outDir, assetsDir), { recursive: true, force: true })
  await bundle()
  await writeFile(marker, hash)
  return true
}

async function bundle(): Promise<void> {
  const { build } = await import('vite')
  // Or a NODE_ENV of the caller (a test's, say) would choose a development build.
  process.env['NODE_ENV'] = 'production'
  const root = join(projectRoot, 'web', 'explorer')
  await build({
    configFile: false,
    root,
    base: '/',
    publicDir: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      assetsDir,
      emptyOutDir: false,
      target: 'es2022',
      // A policy without `data:` scripts and fonts refuses what would be written into the files.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: join(root, 'explorer.html'),
        checks: { pluginTimings: false },
      },
    },
  })
}

async function readMarker(): Promise<string | null> {
  // The playground's build empties the folder.
  if (!existsSync(join(outDir, 'explorer.html'))) return null
  return readFile(marker, 'utf8').catch(() => null)
}
