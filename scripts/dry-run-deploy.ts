/** What `wrangler deploy` would upload, written to a folder instead. Needs what `npm run build` makes. */
import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from './project-root.ts'
import { wranglerEnvironment } from './wrangler-environment.ts'

/**
 * Takes some seconds. The names of the files that would be uploaded, sorted: `index.js`, minified,
 * and the text modules that it imports. `options` are further ones of wrangler.
 */
export async function dryRunDeploy(
  folder: string,
  ...options: readonly string[]
): Promise<readonly string[]> {
  const wrangler = createRequire(import.meta.url).resolve('wrangler/package.json')
  await promisify(execFile)(
    process.execPath,
    [
      join(dirname(wrangler), 'bin', 'wrangler.js'),
      'deploy',
      '--dry-run',
      `--outdir=${folder}`,
      ...options,
    ],
    { cwd: projectRoot, env: wranglerEnvironment },
  )
  const names = await readdir(folder)
  return names.filter((name) => name !== 'README.md' && !name.endsWith('.map')).sort()
}
