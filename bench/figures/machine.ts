/** What a figure was measured on and with, as whoever compares two tables has to know. */
import { cpus, release, totalmem, type } from 'node:os'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

export interface Machine {
  readonly processor: string
  readonly processors: number
  /** In GB. */
  readonly memory: number
  readonly system: string
  /** Names with versions. */
  readonly software: readonly string[]
}

export async function describeMachine(): Promise<Machine> {
  const all = cpus()
  return {
    processor: all[0]?.model.trim() ?? 'unknown',
    processors: all.length,
    memory: Math.round(totalmem() / 1e9),
    system: `${type()} ${release().split('-')[0] ?? ''}`,
    software: await Promise.all(
      ['workerd', 'wrangler', 'graphql', 'graphql-yoga', '@pothos/core', 'hono'].map(withVersion),
    ),
  }
}

async function withVersion(name: string): Promise<string> {
  const ours = createRequire(import.meta.url)
  const from = name === 'workerd' ? createRequire(ours.resolve('wrangler/package.json')) : ours
  const path = packageFile(from, name)
  const { version } = JSON.parse(await readFile(path, 'utf8')) as { readonly version: string }
  return `${name} ${version}`
}

/** Packages need not export it. */
function packageFile(from: NodeJS.Require, name: string): string {
  const folders = from.resolve.paths(name) ?? []
  for (const folder of folders) {
    try {
      return from.resolve(`${folder}/${name}/package.json`)
    } catch {
      // It lies in one of the folders above.
    }
  }
  throw new Error(`Cannot find the package "${name}": expected it in ${folders[0] ?? 'a folder'}`)
}
