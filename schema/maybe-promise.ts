/**
 * Going on with a value that may be a promise. A store that answers directly keeps graphql-js
 * synchronous, and with it the keys of an answer in the order asked: so nothing here makes a
 * promise of what is none.
 */
import type { MaybePromise } from '../src/store/store.ts'

/** `next(value)`, at once where `value` is no promise. */
export function andThen<T, U>(
  value: MaybePromise<T>,
  next: (value: T) => MaybePromise<U>,
): MaybePromise<U> {
  return value instanceof Promise ? value.then(next) : next(value)
}
