/** The Worker as it would be deployed, in memory: built once a process, with the settings of `wrangler.toml`. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unstable_readConfig as readConfig } from 'wrangler'
import { dryRunDeploy } from '../../scripts/dry-run-deploy.ts'
import { projectRoot } from '../../scripts/project-root.ts'

export interface WorkerBuild {
  readonly compatibilityDate: string
  readonly compatibilityFlags: readonly string[]
  /** `[vars]`: texts, and whatever JSON can say. */
  readonly vars: Readonly<Record<string, unknown>>
  readonly script: string
  /** By the name that the script imports them under: `.bundle` and `.bin` are data, everything else is text in UTF-8. */
  readonly modules: ReadonlyMap<string, Uint8Array>
}

let built: Promise<WorkerBuild> | undefined

/** Takes some seconds the first time. Needs what `npm run build` makes. */
export function workerBuild(): Promise<WorkerBuild> {
  built ??= build()
  return built
}

async function build(): Promise<WorkerBuild> {
  const config = readConfig({ config: join(projectRoot, 'wrangler.toml') })
  const folder = await mkdtemp(join(tmpdir(), 'dateline-build-'))
  try {
    const names = await dryRunDeploy(folder)
    if (!names.includes('index.js')) {
      throw new Error(
        `Cannot find the Worker's script: expected "index.js", got ${names.join(', ')}`,
      )
    }
    const read = async (name: string): Promise<[string, Uint8Array]> => [
      name,
      new Uint8Array(await readFile(join(folder, name))),
    ]
    const modules = await Promise.all(names.filter((name) => name !== 'index.js').map(read))
    return {
      compatibilityDate: config.compatibility_date ?? '',
      compatibilityFlags: config.compatibility_flags,
      vars: config.vars,
      script: await readFile(join(folder, 'index.js'), 'utf8'),
      modules: new Map(modules),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
