/**
 * What a start takes until the first answer is there: several Workers in turn, again and again, so that
 * what else the machine does hits all alike. By the clock, and by the CPU that workerd uses.
 */
import { request } from 'node:http'
import type { PreparedWorker } from '../serve-workerd.ts'

export interface Start {
  /** From starting workerd to the end of the first answer, in ms. */
  readonly clock: number
  /** User and system time of workerd until then, in ms. */
  readonly cpu: number
}

export interface StartsOptions {
  readonly rounds: number
  /** The path that is asked, by GET: its answer is the first. */
  readonly path: string
  /** The processor that they have to stay on; any unless given. */
  readonly pinnedTo?: number
}

/** By Worker, round by round. The first round, which reads files that are in no cache yet, is not among them. */
export async function measureStarts(
  workers: readonly PreparedWorker[],
  { rounds, ...options }: StartsOptions,
): Promise<readonly (readonly Start[])[]> {
  const starts = workers.map((): Start[] => [])
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, worker] of workers.entries()) {
      const start = await startOnce(worker, options)
      if (round > 0) starts[index]?.push(start)
    }
  }
  return starts
}

async function startOnce(
  worker: PreparedWorker,
  { path, pinnedTo }: Omit<StartsOptions, 'rounds'>,
): Promise<Start> {
  const since = performance.now()
  const server = await worker.start(pinnedTo === undefined ? {} : { pinnedTo })
  try {
    await ask(server.address + path)
    return { clock: performance.now() - since, cpu: server.cpuTime() }
  } finally {
    await server.stop()
  }
}

/** On a connection of its own. @throws {Error} where the answer is no success. */
function ask(address: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  request(address, { agent: false }, (response) => {
    const { statusCode = 0 } = response
    if (statusCode !== 200) {
      reject(new Error(`Cannot measure a start: expected status 200, got ${statusCode}`))
    }
    response.on('end', resolve).on('error', reject).resume()
  })
    .on('error', reject)
    .end()
  return promise
}
