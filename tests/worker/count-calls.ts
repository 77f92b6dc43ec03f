/** A store that answers as the one it is given, and counts how often it is asked. */
import type { Store } from '../../src/store/store.ts'

export interface CountedStore {
  readonly store: Store
  /** Calls so far. */
  readonly calls: () => number
}

export function countCalls(inner: Store): CountedStore {
  let calls = 0
  const store = new Proxy(inner, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name)
      if (typeof method !== 'function') return method
      return (...args: readonly unknown[]): unknown => {
        calls += 1
        return Reflect.apply(method, target, args)
      }
    },
  })
  return { store, calls: () => calls }
}
