import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Intervals } from '../../src/model/bundle-indexes.ts'
import { encodeIntervals, openIntervals } from '../../src/model/bundle/indexes/interval-index.ts'
import { reopened } from './reopened.ts'

const count = 300
const day = fc.integer({ min: -50, max: 50 })

/** Times of ordinals, as the compiler sorts them: each once, some open, some ordinals with several. */
const arbitraryIntervals: fc.Arbitrary<Intervals> = fc
  .array(
    fc.record({
      start: fc.option(day, { freq: 8 }),
      length: fc.option(fc.oneof(fc.constant(0), fc.nat(40)), { freq: 8 }),
      ordinal: fc.nat(count - 1),
    }),
    { maxLength: 200, size: 'max' },
  )
  .map((times) => {
    const all = times.map(({ start, length, ordinal }): Intervals[number] => [
      start,
      length === null ? null : (start ?? 0) + length,
      ordinal,
    ])
    const distinct = [...new Map(all.map((each) => [each.join(' '), each])).values()]
    return distinct.toSorted(
      (a, b) =>
        compare(a[0] ?? -Infinity, b[0] ?? -Infinity) ||
        compare(a[1] ?? Infinity, b[1] ?? Infinity) ||
        a[2] - b[2],
    )
  })

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

describe('openIntervals()', () => {
  it('finds what a look at every time finds', () =>
    fc.assert(
      fc.asyncProperty(
        arbitraryIntervals,
        fc.option(day, { nil: -Infinity }),
        fc.option(day, { nil: Infinity }),
        async (intervals, first, last) => {
          const sections = await reopened((out) => encodeIntervals(out, 'x', intervals, count))
          const index = openIntervals(sections, 'x', count)
          const expected = intervals
            .filter(
              ([earliest, latest]) =>
                (earliest ?? -Infinity) <= last && (latest ?? Infinity) >= first,
            )
            .map(([, , ordinal]) => ordinal)
            .toSorted((a, b) => a - b)
          const found: number[] = []
          index.each(first, last, (ordinal) => found.push(ordinal))
          expect(found.toSorted((a, b) => a - b)).toEqual(expected)
          expect(index.count(first, last)).toBe(expected.length)
          expect(index.isSingle).toBe(
            new Set(intervals.map(([, , ordinal]) => ordinal)).size === intervals.length,
          )
          for (let ordinal = 0; ordinal < count; ordinal += 7) {
            expect(index.has(ordinal, first, last)).toBe(expected.includes(ordinal))
          }
        },
      ),
      { numRuns: 200 },
    ))

  it('gives the time of an ordinal, without its open sides', async () => {
    const intervals: Intervals = [
      [null, 4, 2],
      [-3, null, 0],
      [5, 6, 1],
    ]
    const sections = await reopened((out) => encodeIntervals(out, 'x', intervals, 4))
    const { timeOf } = openIntervals(sections, 'x', 4)
    expect([0, 1, 2, 3].map(timeOf)).toEqual([
      [-3, null],
      [5, 6],
      [null, 4],
      [null, null],
    ])
  })

  it('refuses a day that has no room', async () => {
    const write = (): unknown =>
      reopened((out) => encodeIntervals(out, 'x', [[-2_147_483_648, 0, 0]], 1))
    await expect(write).rejects.toThrow('Cannot encode day -2147483648')
  })
})
