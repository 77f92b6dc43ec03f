import { describe, expect, it } from 'vitest'
import { durationWords, quantityWords } from '../../web/explorer/words/quantity-words.ts'

describe('quantityWords()', () => {
  it('is as exact and as vague as the quantity', () => {
    const given = [
      [5, 5, false],
      [5, 5, true],
      [50_000, 60_000, false],
      [3, null, false],
      [null, 9, true],
      [0, 0, false],
      [null, null, true],
    ] as const
    expect(
      given.map(([min, max, approximate]) =>
        quantityWords({ min, max, approximate, asWritten: null }),
      ),
    ).toEqual(['5', 'about 5', '50,000 to 60,000', 'at least 3', 'at most about 9', '0', null])
  })
})

describe('durationWords()', () => {
  it('names the unit, and both ends of a range', () => {
    const given = [
      ['P1D', null, false],
      ['P40Y', 'P50Y', true],
      ['PT30M', 'PT2H', false],
      ['P2W', 'P2W', false],
    ] as const
    expect(
      given.map(([iso, max, approximate]) => durationWords({ iso, max, approximate })),
    ).toEqual(['1 day', 'about 40 to 50 years', '30 minutes to 2 hours', '2 weeks'])
  })

  it('leaves a form without plain words as it is', () => {
    expect(durationWords({ iso: 'P1Y6M', max: null, approximate: true })).toBe('about P1Y6M')
    expect(durationWords({ iso: 'P1Y', max: 'P1Y6M', approximate: false })).toBe('P1Y to P1Y6M')
  })
})
