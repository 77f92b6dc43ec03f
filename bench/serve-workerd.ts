/**
 * The Worker as it would be deployed, served by workerd itself, without wrangler around it: what
 * load, memory and CPU are measured on. There are the Cache API, a rate limiter and `ctx.exports`;
 * there are no static assets and no cache in front.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { cpuTime, residentMemory } from './measure-cpu.ts'
import { type WorkerBuild, workerBuild } from './workerd/worker-build.ts'
import { type RateLimit, writeConfig } from './workerd/write-config.ts'

const startLimit = 30_000

export interface ServeOptions {
  /** A corpus in the place of the one that was built. */
  readonly bundleText?: string
  /** Over the `[vars]` of wrangler.toml; undefined leaves one out. */
  readonly bindings?: Readonly<Record<string, unknown>>
  /** What the binding RATE_LIMITER allows each key; it allows everything unless given. */
  readonly rateLimit?: RateLimit
  /** Of V8, such as `--max-heap-size=128`: the platform's bound of 128 MB, which workerd does not hold by itself. */
  readonly v8Flags?: readonly string[]
  /** A free one unless given. */
  readonly port?: number
  /** The processor that it has to stay on, from 0. */
  readonly pinnedTo?: number
  /** Gets each line that the Worker logs; they are dropped unless given. */
  readonly onLog?: (line: string) => void
  /** Another Worker than this project's. */
  readonly build?: WorkerBuild
}

export interface WorkerdServer {
  /** Without a slash at the end. */
  readonly address: string
  readonly pid: number
  /** In bytes. */
  readonly residentMemory: () => number
  /** User and system time since it began, in ms. */
  readonly cpuTime: () => number
  /** Whether the process is there. */
  readonly isRunning: () => boolean
  /** Resolves when it is gone. */
  readonly stop: () => Promise<void>
}

/** Resolves when it listens. Throws with what workerd said where it does not start. */
export async function serveWorkerd(options: ServeOptions = {}): Promise<WorkerdServer> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-workerd-'))
  try {
    const config = await writeConfig(folder, await buildFor(options), options)
    const child = start(config, options)
    const ended = once(child, 'exit')
    const kill = (): boolean => child.kill('SIGKILL')
    process.once('exit', kill)
    const port = await listening(child)
    const pid = child.pid ?? Number.NaN
    return {
      address: `http://127.0.0.1:${port}`,
      pid,
      residentMemory: () => residentMemory(pid),
      cpuTime: () => cpuTime(pid),
      isRunning: () => child.exitCode === null && child.signalCode === null,
      stop: async () => {
        kill()
        process.removeListener('exit', kill)
        await ended
      },
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function buildFor({ build, bundleText, bindings = {} }: ServeOptions): Promise<WorkerBuild> {
  const base = build ?? (await workerBuild())
  const vars = Object.entries({ ...base.vars, ...bindings }).filter(
    ([, value]) => value !== undefined,
  )
  const texts = [...base.texts].map(([name, text]): [string, string] => [
    name,
    name.endsWith('.bundle') && bundleText !== undefined ? bundleText : text,
  ])
  return { ...base, vars: Object.fromEntries(vars), texts: new Map(texts) }
}

function start(config: string, { port = 0, pinnedTo, onLog }: ServeOptions): ChildProcess {
  const arguments_ = ['serve', config, `--socket-addr=http=127.0.0.1:${port}`, '--control-fd=3']
  const pin = pinnedTo === undefined ? [] : ['taskset', '--cpu-list', String(pinnedTo)]
  const [command = '', ...rest] = [...pin, workerd(), ...arguments_]
  const child = spawn(command, rest, {
    stdio: ['ignore', onLog === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  })
  if (onLog !== undefined) {
    for (const stream of [child.stdout, child.stderr]) {
      if (stream !== null) createInterface(stream).on('line', onLog)
    }
  }
  return child
}

/** The binary that comes with wrangler. */
function workerd(): string {
  const ours = createRequire(import.meta.url)
  const wranglers = createRequire(ours.resolve('wrangler/package.json'))
  return (wranglers('workerd') as { readonly default: string }).default
}

/** The port, once it is open. */
async function listening(child: ChildProcess): Promise<number> {
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000)
  })
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const refuse = (reason: string): void =>
    reject(new Error(`Cannot serve with workerd: ${reason}\n${said}`))
  const timer = setTimeout(() => {
    child.kill('SIGKILL')
    refuse(`nothing listens after ${startLimit} ms`)
  }, startLimit)
  child.once('error', (error) => refuse(error.message))
  child.once('exit', (code, signal) => refuse(`it ended with ${String(code ?? signal)}`))
  createInterface(child.stdio[3] as Readable).on('line', (line) => {
    const { event, port } = JSON.parse(line) as { readonly event?: string; readonly port?: number }
    if (event === 'listen' && port !== undefined) resolve(port)
  })
  try {
    return await promise
  } finally {
    clearTimeout(timer)
  }
}
