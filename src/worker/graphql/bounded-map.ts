/**
 * A map that holds at most so much: beyond its bound, what was used least recently goes. It is ours
 * because what it holds is counted in bytes (or tokens), and because the bound must never be passed.
 */
export class BoundedMap<Value> {
  readonly #entries = new Map<string, { readonly value: Value; readonly size: number }>()
  readonly #bound: number
  #size = 0

  /** In the unit of the sizes given to `set`; 0 holds nothing. */
  constructor(bound: number) {
    this.#bound = bound
  }

  /** The sum of what is held. */
  get size(): number {
    return this.#size
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key)
    if (entry === undefined) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry.value
  }

  /** What is larger than an eighth of the bound is not kept: one entry must not turn out all others. */
  set(key: string, value: Value, size: number): void {
    this.delete(key)
    if (this.#bound === 0 || size > this.#bound / 8) return
    this.#entries.set(key, { value, size })
    this.#size += size
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.#bound) return
      this.delete(oldest)
    }
  }

  delete(key: string): void {
    const entry = this.#entries.get(key)
    if (entry === undefined) return
    this.#entries.delete(key)
    this.#size -= entry.size
  }
}
