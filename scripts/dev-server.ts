/** `wrangler dev` as a child process with all that it starts. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { projectRoot } from './project-root.ts'
import { wranglerEnvironment } from './wrangler-environment.ts'

const startLimit = 60_000

export interface DevServer {
  readonly address: string
  /** Resolves once the server answers with that corpus version; false where it does not within the time. */
  readonly serves: (version: string) => Promise<boolean>
  /** Ends it and its children; resolves when they are gone. */
  readonly stop: () => Promise<void>
  /** Resolves with the exit code when it has ended, by itself or by `stop`. */
  readonly ended: Promise<number | null>
}

/** Starts it; whether it answers is for `serves` to say. Warnings and errors of the Worker go to this process's output. */
export function startDevServer(port: number): DevServer {
  const wrangler = createRequire(import.meta.url).resolve('wrangler/package.json')
  const child = spawn(
    process.execPath,
    [
      join(dirname(wrangler), 'bin', 'wrangler.js'),
      'dev',
      `--port=${port}`,
      '--log-level=warn',
      // Whoever develops asks as often as they like.
      '--var=RATE_LIMIT:false',
      '--show-interactive-dev-session=false',
    ],
    {
      cwd: projectRoot,
      env: wranglerEnvironment,
      stdio: ['ignore', 'inherit', 'inherit'],
      // A group of its own, so that all of it can be ended at once.
      detached: true,
    },
  )
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  process.once('exit', () => signal(child, 'SIGKILL'))
  const address = `http://localhost:${port}`
  return {
    address,
    ended,
    serves: (version) => waitForVersion(`http://127.0.0.1:${port}/health`, version, ended),
    stop: async () => {
      signal(child, 'SIGTERM')
      await Promise.race([ended, sleep(5000, undefined, { ref: false })])
      signal(child, 'SIGKILL')
      await ended
    },
  }
}

async function waitForVersion(
  health: string,
  version: string,
  ended: Promise<unknown>,
): Promise<boolean> {
  const limit = AbortSignal.timeout(startLimit)
  const gone = ended.then(() => true)
  while (!limit.aborted) {
    if ((await versionAt(health)) === version) return true
    if (await Promise.race([gone, sleep(150, false)])) return false
  }
  return false
}

/** Null while the server does not answer. */
async function versionAt(health: string): Promise<string | null> {
  try {
    const response = await fetch(health, { signal: AbortSignal.timeout(2000) })
    const { corpus } = (await response.json()) as { corpus?: { version?: string } }
    return corpus?.version ?? null
  } catch {
    return null
  }
}

/** To the whole group; nothing where it has gone. */
function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
