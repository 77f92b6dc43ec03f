/** A KV namespace in memory: what of it the Worker uses. */

export interface KeyValueStore {
  readonly namespace: KVNamespace
  readonly entries: Map<string, string>
  /** The options of each `put`. */
  readonly options: KVNamespacePutOptions[]
}

export function keyValueStore(): KeyValueStore {
  const entries = new Map<string, string>()
  const options: KVNamespacePutOptions[] = []
  const namespace = {
    async get(key: string) {
      return entries.get(key) ?? null
    },
    async put(key: string, value: string, given: KVNamespacePutOptions = {}) {
      entries.set(key, value)
      options.push(given)
    },
  }
  return { namespace: namespace as unknown as KVNamespace, entries, options }
}
