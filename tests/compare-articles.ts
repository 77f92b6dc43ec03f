/**
 * Lets `toEqual` see the whole record of an article: what a bundle reads later stands behind accessors
 * that are not the object's own.
 */
import { expect } from 'vitest'

expect.addEqualityTesters([
  function compareArticles(this: { equals: typeof Object.is }, a: unknown, b: unknown) {
    const [one, other] = [wholeArticle(a), wholeArticle(b)]
    if (one === a && other === b) return undefined
    return this.equals(one, other)
  },
])

/** Every field as the object's own; whatever else as it is. */
function wholeArticle(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('nodeKind' in value)) return value
  const prototype: unknown = Object.getPrototypeOf(value)
  if (value.nodeKind !== 'ARTICLE' || prototype === Object.prototype) return value
  const names = Object.entries(Object.getOwnPropertyDescriptors(prototype ?? {}))
    .filter(([, descriptor]) => descriptor.get !== undefined)
    .map(([name]) => name)
  return {
    ...value,
    ...Object.fromEntries(names.map((name) => [name, Reflect.get(value, name)])),
  }
}
