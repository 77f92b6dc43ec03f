/** The memory of a Worker's isolate while it is asked, as V8's inspector tells it. */
import { setTimeout } from 'node:timers/promises'

export interface HeapPeak {
  /** The most that V8 used at once: its heap, the runtime's objects, and the bytes of all array buffers. */
  readonly used: number
  /** Of them at that time the bytes of array buffers. */
  readonly external: number
  /** What was left at the end, once everything that nobody needed any more had been collected. */
  readonly kept: number
}

interface HeapUsage {
  readonly usedSize: number
  readonly embedderHeapUsedSize: number
  readonly backingStorageSize: number
}

const interval = 20

/** What a server that is watched has to be started with: only so can everything be collected. */
export const watchedV8Flags: readonly string[] = ['--expose-gc']

/** Looks as often as it can, at most every 20 ms, while `work` runs. The server has {@link watchedV8Flags}. */
export async function watchHeap(inspector: number, work: () => Promise<void>): Promise<HeapPeak> {
  const socket = await open(inspector)
  const done = new AbortController()
  let peak = { used: 0, external: 0 }
  const look = async (): Promise<void> => {
    for (let id = 1; !done.signal.aborted; id += 1) {
      const usage = await usageOf(socket, id)
      const used = sumOf(usage)
      if (used > peak.used) peak = { used, external: usage.backingStorageSize }
      await setTimeout(interval)
    }
  }
  try {
    const worked = work().finally(() => done.abort())
    await Promise.all([worked, look()])
    await collectGarbage(socket)
    return { ...peak, kept: sumOf(await usageOf(socket, -1)) }
  } finally {
    done.abort()
    socket.close()
  }
}

function sumOf({ usedSize, embedderHeapUsedSize, backingStorageSize }: HeapUsage): number {
  return usedSize + embedderHeapUsedSize + backingStorageSize
}

async function open(inspector: number): Promise<WebSocket> {
  const response = await fetch(`http://127.0.0.1:${inspector}/json`)
  const targets = (await response.json()) as readonly Target[]
  const target = targets.find(({ id }) => id === 'worker')
  if (target === undefined) {
    throw new Error(`Cannot inspect the Worker: expected "worker", got ${JSON.stringify(targets)}`)
  }
  const socket = new WebSocket(target.webSocketDebuggerUrl)
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  socket.addEventListener('open', () => resolve())
  socket.addEventListener('error', () => reject(new Error('Cannot inspect the Worker: no answer')))
  await promise
  return socket
}

interface Target {
  readonly id: string
  readonly webSocketDebuggerUrl: string
}

/** workerd leaves the inspector's own command for it undone. */
async function collectGarbage(socket: WebSocket): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<number>()
  const done = new AbortController()
  const read = ({ data }: MessageEvent): void => {
    const { method, params } = JSON.parse(String(data)) as ContextCreated
    if (method === 'Runtime.executionContextCreated') resolve(params.context.id)
  }
  socket.addEventListener('message', read, { signal: done.signal })
  await call(socket, -2, 'Runtime.enable')
  const contextId = await promise
  done.abort()
  const result = await call(socket, -3, 'Runtime.evaluate', { expression: 'gc()', contextId })
  if (JSON.stringify(result).includes('exceptionDetails')) {
    throw new Error(`Cannot collect garbage: expected V8 with ${watchedV8Flags.join(' ')}`)
  }
}

interface ContextCreated {
  readonly method?: string
  readonly params: { readonly context: { readonly id: number } }
}

async function usageOf(socket: WebSocket, id: number): Promise<HeapUsage> {
  return (await call(socket, id, 'Runtime.getHeapUsage')) as HeapUsage
}

/** Asks the inspector; no two questions have the same `id`. */
async function call(
  socket: WebSocket,
  id: number,
  method: string,
  params: object = {},
): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const done = new AbortController()
  const { signal } = done
  const read = ({ data }: MessageEvent): void => {
    const message = JSON.parse(String(data)) as { readonly id?: number; readonly result?: unknown }
    if (message.id !== id) return
    if (message.result === undefined)
      reject(new Error(`Cannot inspect the Worker: ${String(data)}`))
    else resolve(message.result)
  }
  socket.addEventListener('message', read, { signal })
  const end = (): void => reject(new Error('Cannot inspect the Worker: it ended'))
  socket.addEventListener('close', end, { signal })
  socket.send(JSON.stringify({ id, method, params }))
  try {
    return await promise
  } finally {
    done.abort()
  }
}
