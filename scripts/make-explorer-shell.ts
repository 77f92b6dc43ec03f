/**
 * Writes `build/explorer.html.txt`, which the Worker fills for each page of the explorer: the HTML as
 * Vite built it, with the hashed names of its files. The file that it is a copy of is not served;
 * `web/public/.assetsignore` keeps it back.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from './project-root.ts'
import { writeIfChanged } from './write-if-changed.ts'

/** Run it after `makeExplorer`. */
export async function makeExplorerShell(): Promise<void> {
  const build = join(projectRoot, 'build')
  const page = await readFile(join(build, 'assets', 'explorer.html')).catch((cause: unknown) => {
    const message = 'Cannot build the Worker without its pages: run "npm run build" first'
    throw new Error(message, { cause })
  })
  await writeIfChanged(join(build, 'explorer.html.txt'), page)
}
