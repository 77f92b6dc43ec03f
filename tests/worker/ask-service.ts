/** Asking a service as a client would, on a platform of a test's choosing. */
import type { Service } from '../../src/worker/service.ts'
import type { Answer } from './ask.ts'

export const origin = 'https://dateline.example'

export interface Asking {
  readonly method?: 'GET' | 'HEAD' | 'POST'
  readonly query?: string
  readonly operationName?: string
  readonly variables?: unknown
  readonly extensions?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface TestPlatform {
  readonly limiter?: RateLimit
  readonly namespace?: KVNamespace
  /** What stands for `ctx.exports.CachedAnswers`. */
  readonly cached?: Pick<Fetcher, 'fetch'>
}

export interface Asked {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly layer: string | null
  readonly etag: string | null
}

export function requestOf(asking: Asking): Request {
  const { method = 'POST', headers = {}, ...parameters } = asking
  if (method === 'POST') {
    return new Request(`${origin}/graphql`, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(parameters),
    })
  }
  const search = new URLSearchParams(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  )
  return new Request(`${origin}/graphql?${search}`, { method, headers })
}

/** Waits also for what goes on after the answer. */
export async function send(
  service: Pick<Service, 'fetch'>,
  request: Request,
  { limiter, namespace, cached }: TestPlatform = {},
): Promise<Asked> {
  const { env, ctx, settled } = bindings({ limiter, namespace, cached })
  const response = await service.fetch(request, env, ctx)
  const text = await response.text()
  await settled()
  return {
    status: response.status,
    headers: response.headers,
    text,
    layer: response.headers.get('Dateline-Layer'),
    etag: response.headers.get('ETag'),
  }
}

export function ask(
  service: Pick<Service, 'fetch'>,
  asking: Asking,
  platform: TestPlatform = {},
): Promise<Asked> {
  return send(service, requestOf(asking), platform)
}

/** `extensions.code` of the first error; undefined where there is none. */
export function codeOf({ text }: Asked): unknown {
  return (JSON.parse(text) as Answer).errors?.[0]?.extensions?.['code']
}

/** The environment and the context of one request. */
export function bindings({
  limiter,
  namespace,
  cached,
}: { readonly [Name in keyof TestPlatform]: TestPlatform[Name] | undefined }) {
  const work: Promise<unknown>[] = []
  const ctx = {
    waitUntil: (promise: Promise<unknown>) => void work.push(promise),
    passThroughOnException() {},
    props: {},
    exports: cached === undefined ? {} : { CachedAnswers: cached },
  } as unknown as ExecutionContext
  const env = { RATE_LIMITER: limiter, PERSISTED_DOCUMENTS: namespace } as unknown as Env
  return { env, ctx, settled: () => Promise.all(work) }
}
