/**
 * Writes `build/explorer.html.txt`, which the Worker fills for each page of the explorer: the HTML as
 * Vite built it, with the hashed names of its files. The file that it is a copy of is not served;
 * `web/public/.assetsignore` keeps it back.
 */
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from './project-root.ts'

/** Run it after `makeExplorer`. */
export async function makeExplorerShell(): Promise<void> {
  const build = join(projectRoot, 'build')
  await copyFile(join(build, 'assets', 'explorer.html'), join(build, 'explorer.html.txt'))
}
