/** The map that every cache of an isolate is made of, against a naive one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BoundedMap } from '../../src/worker/graphql/bounded-map.ts'

/** The same law written down the slow way: a list, the least recently used first. */
class NaiveMap {
  entries: { readonly key: string; readonly value: number; readonly size: number }[] = []
  readonly bound: number

  constructor(bound: number) {
    this.bound = bound
  }

  get size(): number {
    return this.entries.reduce((sum, { size }) => sum + size, 0)
  }

  get(key: string): number | undefined {
    const entry = this.entries.find((held) => held.key === key)
    if (entry === undefined) return undefined
    this.entries = [...this.entries.filter((held) => held !== entry), entry]
    return entry.value
  }

  set(key: string, value: number, size: number): void {
    this.delete(key)
    if (size * 8 > this.bound) return
    this.entries.push({ key, value, size })
    while (this.size > this.bound) this.entries.shift()
  }

  delete(key: string): void {
    this.entries = this.entries.filter((held) => held.key !== key)
  }
}

const names = Array.from({ length: 30 }, (_, index) => (index === 0 ? '__proto__' : `key ${index}`))
const key = fc.constantFrom(...names)
const action = fc.oneof(
  fc.record({ act: fc.constant('get' as const), key }),
  fc.record({ act: fc.constant('delete' as const), key }),
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('set' as const),
      key,
      value: fc.integer(),
      size: fc.integer({ min: 1, max: 11 }),
    }),
  },
)

describe('BoundedMap', () => {
  it('holds what a naive map holds, and never more than its bound', () => {
    let turnedOut = 0
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 90 }),
        fc.array(action, { minLength: 50, maxLength: 150 }),
        (bound, actions) => {
          const map = new BoundedMap<number>(bound)
          const naive = new NaiveMap(bound)
          for (const one of actions) {
            const before = naive.entries.length
            if (one.act === 'get') expect(map.get(one.key)).toBe(naive.get(one.key))
            else if (one.act === 'delete') {
              map.delete(one.key)
              naive.delete(one.key)
            } else {
              map.set(one.key, one.value, one.size)
              naive.set(one.key, one.value, one.size)
              if (naive.entries.length < before) turnedOut += 1
            }
            expect(map.size).toBe(naive.size)
            expect(map.size).toBeLessThanOrEqual(bound)
          }
          for (const held of naive.entries) expect(map.get(held.key)).toBe(held.value)
        },
      ),
      { numRuns: 1000 },
    )
    expect(turnedOut).toBeGreaterThan(100)
  })

  it('holds nothing with a bound of 0', () => {
    const map = new BoundedMap<string>(0)
    map.set('a', 'x', 0)
    map.set('b', 'y', 1)
    expect([map.get('a'), map.get('b'), map.size]).toEqual([undefined, undefined, 0])
  })

  it('lets an old value go also where the new one is too large to keep', () => {
    const map = new BoundedMap<string>(80)
    map.set('a', 'old', 1)
    map.set('a', 'new', 11)
    expect([map.get('a'), map.size]).toEqual([undefined, 0])
  })

  it('tells a value that is undefined from none by its size alone', () => {
    const map = new BoundedMap<undefined>(80)
    map.set('a', undefined, 5)
    map.set('a', undefined, 7)
    expect(map.size).toBe(7)
  })
})
