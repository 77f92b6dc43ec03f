/**
 * The Worker as it would be deployed, served by workerd itself, without wrangler around it: what
 * load, memory and CPU are measured on. There are the Cache API, a rate limiter and `ctx.exports`;
 * there are no static assets and no cache in front. The config is compiled, as a text one costs workerd
 * several times the size of the corpus.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { cpuTime, peakMemory, residentMemory } from './measure-cpu.ts'
import { type WorkerBuild, workerBuild } from './workerd/worker-build.ts'
import { type RateLimit, writeConfig } from './workerd/write-config.ts'

const startLimit = 30_000

export interface WorkerOptions {
  /** A corpus in the place of the one that was built. */
  readonly bundle?: Uint8Array
  /** Over the `[vars]` of wrangler.toml; undefined leaves one out. */
  readonly bindings?: Readonly<Record<string, unknown>>
  /** What the binding RATE_LIMITER allows each key; it allows everything unless given. */
  readonly rateLimit?: RateLimit
  /** Of V8, such as `--max-heap-size=128`: the platform's bound of 128 MB, which workerd does not hold by itself. */
  readonly v8Flags?: readonly string[]
  /** Another Worker than this project's. */
  readonly build?: WorkerBuild
}

export interface StartOptions {
  /** A free one unless given. */
  readonly port?: number
  /** The processor that it has to stay on, from 0. */
  readonly pinnedTo?: number
  /** Gets each line that the Worker logs; they are dropped unless given. */
  readonly onLog?: (line: string) => void
  /** Opens V8's inspector, at `inspector`. */
  readonly isInspected?: boolean
}

export type ServeOptions = WorkerOptions & StartOptions

export interface WorkerdServer {
  /** Without a slash at the end. */
  readonly address: string
  readonly pid: number
  /** The port of V8's inspector; null where it was not asked for. */
  readonly inspector: number | null
  /** In bytes. */
  readonly residentMemory: () => number
  /** The most that it ever was, in bytes. */
  readonly peakMemory: () => number
  /** User and system time since it began, in ms. */
  readonly cpuTime: () => number
  /** Whether the process is there. */
  readonly isRunning: () => boolean
  /** Resolves when it is gone. */
  readonly stop: () => Promise<void>
}

/** A Worker that can be started again and again. */
export interface PreparedWorker {
  /** Resolves when it listens. Throws with what workerd said where it does not start. */
  readonly start: (options?: StartOptions) => Promise<WorkerdServer>
  /** Removes its files, which servers that have started do not need. */
  readonly remove: () => Promise<void>
}

/** Resolves when it listens. Throws with what workerd said where it does not start. */
export async function serveWorkerd(options: ServeOptions = {}): Promise<WorkerdServer> {
  const worker = await prepareWorkerd(options)
  try {
    return await worker.start(options)
  } finally {
    await worker.remove()
  }
}

/** Takes in all that a start needs, so that what is left is workerd's own work. */
export async function prepareWorkerd(options: WorkerOptions = {}): Promise<PreparedWorker> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-workerd-'))
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    const config = await writeConfig(folder, await buildFor(options), options)
    const compiled = await compileConfig(config)
    return { start: (startOptions = {}) => serve(compiled, startOptions), remove }
  } catch (error) {
    await remove()
    throw error
  }
}

async function buildFor({ build, bundle, bindings = {} }: WorkerOptions): Promise<WorkerBuild> {
  const base = build ?? (await workerBuild())
  const vars = Object.entries({ ...base.vars, ...bindings }).filter(
    ([, value]) => value !== undefined,
  )
  const modules = [...base.modules].map(([name, content]): [string, Uint8Array] => [
    name,
    name.endsWith('.bundle') && bundle !== undefined ? bundle : content,
  ])
  return { ...base, vars: Object.fromEntries(vars), modules: new Map(modules) }
}

/** The path of the compiled one. */
async function compileConfig(config: string): Promise<string> {
  const compiled = `${config}.compiled`
  const out = await open(compiled, 'w')
  try {
    const child = spawn(workerdBinary(), ['compile', '--config-only', config], {
      stdio: ['ignore', out.fd, 'pipe'],
    })
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const [code] = (await once(child, 'close')) as [number | null]
    if (code !== 0) throw new Error(`Cannot compile the config of workerd:\n${said}`)
  } finally {
    await out.close()
  }
  return compiled
}

async function serve(config: string, options: StartOptions): Promise<WorkerdServer> {
  const child = start(config, options)
  const ended = once(child, 'exit')
  const kill = (): boolean => child.kill('SIGKILL')
  process.once('exit', kill)
  const { port, inspector } = await listening(child, options.isInspected === true)
  const pid = child.pid ?? Number.NaN
  return {
    address: `http://127.0.0.1:${port}`,
    pid,
    inspector,
    residentMemory: () => residentMemory(pid),
    peakMemory: () => peakMemory(pid),
    cpuTime: () => cpuTime(pid),
    isRunning: () => child.exitCode === null && child.signalCode === null,
    stop: async () => {
      kill()
      process.removeListener('exit', kill)
      await ended
    },
  }
}

function start(config: string, options: StartOptions): ChildProcess {
  const { port = 0, pinnedTo, onLog, isInspected = false } = options
  const arguments_ = [
    'serve',
    '--binary',
    config,
    `--socket-addr=http=127.0.0.1:${port}`,
    '--control-fd=3',
    ...(isInspected ? ['--inspector-addr=127.0.0.1:0'] : []),
  ]
  const pin = pinnedTo === undefined ? [] : ['taskset', '--cpu-list', String(pinnedTo)]
  const [command = '', ...rest] = [...pin, workerdBinary(), ...arguments_]
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
export function workerdBinary(): string {
  const ours = createRequire(import.meta.url)
  const wranglers = createRequire(ours.resolve('wrangler/package.json'))
  return (wranglers('workerd') as { readonly default: string }).default
}

interface Ports {
  readonly port: number
  readonly inspector: number | null
}

/** The ports, once they are open: workerd opens the inspector's first. */
async function listening(child: ChildProcess, isInspected: boolean): Promise<Ports> {
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000)
  })
  const { promise, resolve, reject } = Promise.withResolvers<Ports>()
  const refuse = (reason: string): void =>
    reject(new Error(`Cannot serve with workerd: ${reason}\n${said}`))
  const timer = setTimeout(() => {
    child.kill('SIGKILL')
    refuse(`nothing listens after ${startLimit} ms`)
  }, startLimit)
  child.once('error', (error) => refuse(error.message))
  child.once('exit', (code, signal) => refuse(`it ended with ${String(code ?? signal)}`))
  let inspector: number | null = null
  createInterface(child.stdio[3] as Readable).on('line', (line) => {
    const { event, port } = JSON.parse(line) as { readonly event?: string; readonly port?: number }
    if (port === undefined) return
    if (event === 'listen-inspector') inspector = port
    if (event === 'listen' && !(isInspected && inspector === null)) resolve({ port, inspector })
  })
  try {
    return await promise
  } finally {
    clearTimeout(timer)
  }
}
