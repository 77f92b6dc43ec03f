/** For probes: what is served, and that it is. Never cached. */
import type { Handler } from 'hono'
import type { Store } from '../store/store.ts'

export function health(store: Store, sdlHash: string): Handler {
  return async (c) => {
    const corpus = await store.corpus()
    const schema = { sha256: sdlHash }
    return c.json({ status: 'ok', corpus, schema }, 200, { 'Cache-Control': 'no-store' })
  }
}
