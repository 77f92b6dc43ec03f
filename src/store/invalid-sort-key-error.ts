/** Thrown by a store, or the reason of a rejected promise, for a sort key that no item of the list can have: a cursor that was not made by this list in this order. */
export class InvalidSortKeyError extends Error {
  override readonly name = 'InvalidSortKeyError'

  /** @param form What a key of the list looks like: `[number or null, text]`. */
  constructor(key: readonly unknown[], form: string) {
    super(`Cannot find the place of sort key ${JSON.stringify(key)}: expected ${form}`)
  }
}
