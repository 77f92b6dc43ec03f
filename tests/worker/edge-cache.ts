/**
 * Workers Cache as its documentation has it, before the entrypoint of a service: keyed by the address
 * alone, keeps every 200 that does not say `no-store`, and says of each answer whether it had it. Like
 * a cache that compresses, it weakens tags.
 */
import type { Service } from '../../src/worker/service.ts'
import { bindings, type TestPlatform } from './ask-service.ts'

export interface EdgeCache extends Pick<Fetcher, 'fetch'> {
  /** Addresses that it keeps answers to. */
  readonly kept: ReadonlyMap<string, Response>
  readonly purge: () => void
  /** What the entrypoint answered, in order. */
  readonly responses: readonly Response[]
}

export function edgeCache(service: Service, platform: TestPlatform = {}): EdgeCache {
  const kept = new Map<string, Response>()
  const responses: Response[] = []
  return {
    kept,
    responses,
    purge: () => kept.clear(),
    async fetch(input) {
      const request = new Request(input)
      const held = kept.get(request.url)
      if (held !== undefined) return withStatus(held.clone(), 'HIT')
      const { limiter, namespace } = platform
      const { env, ctx, settled } = bindings({ limiter, namespace, cached: undefined })
      const response = await service.fetchCached(request, env, ctx)
      await settled()
      responses.push(response.clone())
      const isKept =
        request.method === 'GET' &&
        response.status === 200 &&
        !/no-store|private/.test(response.headers.get('Cache-Control') ?? '')
      if (isKept) kept.set(request.url, response.clone())
      return withStatus(response, isKept ? 'MISS' : 'BYPASS')
    },
  }
}

function withStatus(response: Response, status: string): Response {
  const headers = new Headers(response.headers)
  headers.set('Cf-Cache-Status', status)
  const etag = headers.get('ETag')
  if (etag !== null) headers.set('ETag', `W/${etag}`)
  return new Response(response.body, { status: response.status, headers })
}
