import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { median, pairedRatios, quantile, spread } from '../../bench/figures/statistics.ts'

const values = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), {
  minLength: 1,
  maxLength: 20,
})

describe('median()', () => {
  it('is the value in the middle, or the mean of the two there', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
    expect(median([])).toBeNaN()
  })

  it('lies between the others and does not depend on their order', () => {
    fc.assert(
      fc.property(values, (all) => {
        expect(median(all)).toBe(median(all.toReversed()))
        expect(median(all)).toBeGreaterThanOrEqual(Math.min(...all))
        expect(median(all)).toBeLessThanOrEqual(Math.max(...all))
      }),
    )
  })
})

describe('quantile()', () => {
  it('takes what lies between two values in proportion', () => {
    expect(quantile([10, 20], 0.25)).toBe(12.5)
    expect(quantile([10, 20, 30], 1)).toBe(30)
  })
})

describe('spread()', () => {
  it('is nothing where all rounds are alike, and a share of the median elsewhere', () => {
    expect(spread([5, 5, 5])).toBe(0)
    expect(spread([90, 100, 110])).toBeCloseTo(0.05)
    expect(spread([0, 0])).toBe(0)
  })

  it('is not moved by one round that something else slowed down', () => {
    expect(spread([99, 100, 101, 100, 9000])).toBeLessThan(0.02)
  })
})

describe('pairedRatios()', () => {
  it('divides round by round, so that a slow round is in nobody’s favour', () => {
    expect(pairedRatios([20, 200], [10, 100])).toEqual([2, 2])
  })

  it('refuses rounds that have no pair', () => {
    expect(() => pairedRatios([1, 2], [1])).toThrow(
      'Cannot pair rounds: expected as many of both, got 2 and 1',
    )
  })
})
