/**
 * A copy of the project in a temporary folder, so that a test can start it, break its data and mend
 * it while other tests use the original. What is installed and the built playground are shared.
 */
import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const left = new Set(['.git', '.ci', '.wrangler', 'node_modules', 'tests', 'coverage'])

export interface ProjectCopy extends AsyncDisposable {
  readonly folder: string
}

export async function copyProject(): Promise<ProjectCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-'))
  await cp(root, folder, {
    recursive: true,
    filter: (path) =>
      !basename(path).startsWith('worker-without-pages-') &&
      (!left.has(basename(path)) || path.slice(root.length).includes('/')),
  })
  // What the command has to make itself.
  for (const name of await readdir(join(folder, 'build'))) {
    if (!name.startsWith('assets')) await rm(join(folder, 'build', name), { recursive: true })
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  return {
    folder,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}
