/** What the platform itself costs: a Worker that returns a constant, as small as one can be. */
import type { WorkerBuild } from '../workerd/worker-build.ts'

/** Answers everything with a text of so many bytes, and a request with `If-None-Match` with 304 and nothing. */
export function bareWorker(
  { compatibilityDate, compatibilityFlags }: WorkerBuild,
  bytes: number,
): WorkerBuild {
  const script = `const text = 'x'.repeat(${bytes})
const headers = { 'Content-Type': 'application/json' }
export default {
  fetch(request) {
    if (request.headers.has('If-None-Match')) return new Response(null, { status: 304 })
    return new Response(text, { headers })
  },
}
`
  return { compatibilityDate, compatibilityFlags, script, modules: new Map(), vars: {} }
}
