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

export function platformOf(
  env: OptionalBindings | undefined,
  ctx: ExecutionContext | null,
): Platform {
  const exports = ctx?.exports as { readonly CachedAnswers?: Fetcher } | undefined
  return {
    limiter: env?.RATE_LIMITER ?? null,
    namespace: env?.PERSISTED_DOCUMENTS ?? null,
    cache:
      typeof caches === 'undefined'
        ? null
        : (caches as unknown as { readonly default: Cache }).default,
    cached: exports?.CachedAnswers ?? null,
    waitUntil: (work) => ctx?.waitUntil(work),
  }
}
