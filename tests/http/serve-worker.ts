/** The Worker as it would be deployed, on a port of its own, for one file of tests. */
import { inject } from 'vitest'
import { type ServeOptions, serveWorkerd, type WorkerdServer } from '../../bench/serve-workerd.ts'

/**
 * @example
 * beforeAll(async () => {
 *   server = await serveWorker()
 *   return server.stop
 * })
 */
export function serveWorker(options: ServeOptions = {}): Promise<WorkerdServer> {
  return serveWorkerd({ build: inject('workerBuild'), ...options })
}
