import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canFallInside, dayNumber, dayRange, timeKey } from '../../src/model/time-order.ts'

describe('dayNumber()', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2024-03-27', 19_809],
    ['0000-03-01', -719_468],
    ['-0001-12-31', -719_529],
    ['+12345-01-01', 3_789_391],
  ])('of %s is %i', (date, days) => {
    expect(dayNumber(date)).toBe(days)
  })

  it('agrees with Date in the years that Date knows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (day) => {
        const [date = ''] = new Date(day * 86_400_000).toISOString().split('T')
        expect(dayNumber(date)).toBe(day)
      }),
    )
  })

  it.each(['2024-03', '2024', 'yesterday', '', '2024-3-7'])('rejects %j', (text) => {
    expect(() => dayNumber(text)).toThrow(`Cannot count the days to "${text}"`)
  })
})

describe('timeKey()', () => {
  const time = (earliest: string | null, latest: string | null, edtf = '') =>
    timeKey({ edtf, earliest, latest })

  it('is of the earliest day, or of the latest where only that is known', () => {
    expect(time('1970-01-02', '1970-01-05')).toEqual([1, 1, 4, 0])
    expect(time('1970-01-02', null)).toEqual([1, 1, null, 0])
    expect(time(null, '1970-01-02')).toEqual([1, 0, 1, 0])
    expect(time(null, null)).toEqual([null, 0, null, 0])
    expect(timeKey(null)).toEqual([null, 0, null, 0])
  })

  it.each([
    ['1970-01-02', 0],
    ['1970-01-02?', 1],
    ['1970-01-02~', 1],
    ['1970-01-02%', 1],
    ['1970-01-?02', 1],
    ['1970-01-02/..', 0],
    ['[1970-01-02~..]', 1],
  ])('of %s ends in %i: whether a part is uncertain or approximate', (edtf, isQualified) => {
    expect(time('1970-01-02', '1970-01-02', edtf)).toEqual([1, 1, 1, isQualified])
  })
})

describe('canFallInside()', () => {
  it.each([
    ['2023-07-01', '2023-07-31', '2023-07-31', '2023-08-01', true],
    ['2023-07-01', '2023-07-31', '2023-08-01', null, false],
    [null, '2023-07-17', '2020-01-01', '2020-12-31', true],
    [null, '2023-07-17', '2023-07-18', null, false],
    ['2023-11-01', null, null, '2023-10-31', false],
    ['2023-11-01', null, '2030-01-01', '2030-01-01', true],
    [null, null, '2030-01-01', '2030-01-01', true],
    ['-0044-03-15', '-0044-03-15', null, '2023-01-01', true],
  ])('of %s to %s in %s to %s', (earliest, latest, from, to, expected) => {
    expect(
      canFallInside(dayRange({ earliest, latest }), dayRange({ earliest: from, latest: to })),
    ).toBe(expected)
  })
})
