/** What the platform gives beside the request; all of it may be absent, on other platforms and in tests. */
export interface Platform {
  /** Counts what a client makes the Worker work out. */
  readonly limiter: RateLimit | null
  /** Persisted documents of all data centres, where an operator binds it. */
  readonly namespace: KVNamespace | null
  /** The Cache API of this data centre. */
  readonly cache: Cache | null
  /** The entrypoint that Workers Cache stands before. */
  readonly cached: Fetcher | null
  /** Lets work go on after the answer. */
  readonly waitUntil: (work: Promise<unknown>) => void
}

/** Bindings that operators may add to those of `wrangler.toml`. */
interface OptionalBindings {
  readonly RATE_LIMITER?: RateLimit
  readonly PERSISTED_DOCUMENTS?: KVNamespace
}

/** Nothing is asked of the platform before it is needed: each question to it takes its time. */
class RequestPlatform implements Platform {
  readonly #env: OptionalBindings | undefined
  readonly #ctx: ExecutionContext | null

  constructor(env: OptionalBindings | undefined, ctx: ExecutionContext | null) {
    this.#env = env
    this.#ctx = ctx
  }

  get limiter(): RateLimit | null {
    return this.#env?.RATE_LIMITER ?? null
  }

  get namespace(): KVNamespace | null {
    return this.#env?.PERSISTED_DOCUMENTS ?? null
  }

  get cache(): Cache | null {
    if (typeof caches === 'undefined') return null
    return (caches as unknown as { readonly default: Cache }).default
  }

  get cached(): Fetcher | null {
    const exports = this.#ctx?.exports as { readonly CachedAnswers?: Fetcher } | undefined
    return exports?.CachedAnswers ?? null
  }

  waitUntil(work: Promise<unknown>): void {
    this.#ctx?.waitUntil(work)
  }
}

export function platformOf(
  env: OptionalBindings | undefined,
  ctx: ExecutionContext | null,
): Platform {
  return new RequestPlatform(env, ctx)
}
