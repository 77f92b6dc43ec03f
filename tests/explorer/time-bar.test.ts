import { describe, expect, it } from 'vitest'
import { endOfDay, startOfDay, timeBar, timeSpan } from '../../web/explorer/timeline/time-bar.ts'

const day = (edtf: string) => timeBar({ edtf, earliest: edtf, latest: edtf })

describe('timeBar()', () => {
  it.each([
    ['a day', '2023-07-17', '2023-07-17', '2023-07-17', false],
    ['a month: one moment somewhere in it', '2023-07', '2023-07-01', '2023-07-31', false],
    ['what goes on', '2023-11/..', '2023-11-01', null, true],
    ['a moment no later than a day', '[..2023-07-17]', null, '2023-07-17', false],
    ['all of several days', '{2023-07-05,2023-07-17}', '2023-07-05', '2023-07-17', true],
  ])('has the bounds of %s', (_what, edtf, earliest, latest, isLasting) => {
    expect(timeBar({ edtf, earliest, latest })).toEqual({
      from: earliest,
      to: latest,
      isUncertain: false,
      isApproximate: false,
      isLasting,
    })
  })

  it.each([
    ['2023-07-17?', true, false],
    ['2023-07-17~', false, true],
    ['2023-07-17%', true, true],
    ['2023-?07', true, false],
  ])('of %s keeps the mark', (edtf, isUncertain, isApproximate) => {
    const bar = timeBar({ edtf, earliest: '2023-07-17', latest: '2023-07-17' })
    expect([bar.isUncertain, bar.isApproximate]).toEqual([isUncertain, isApproximate])
  })
})

describe('endOfDay()', () => {
  it('is the start of the next day, also over the end of February', () => {
    expect(endOfDay('2024-02-29')).toBe(startOfDay('2024-03-01'))
  })
})

describe('timeSpan()', () => {
  it('is null where no bar names a day', () => {
    expect(timeSpan([])).toBeNull()
    expect(timeSpan([timeBar({ edtf: '../..', earliest: null, latest: null })])).toBeNull()
  })

  it('holds every day that is named, with room on both sides for what is open', () => {
    const open = timeBar({ edtf: '[..2023-07-17]', earliest: null, latest: '2023-07-17' })
    const span = timeSpan([open, day('2024-03-27')])
    expect(span?.[0]).toBeLessThan(startOfDay('2023-07-17'))
    expect(span?.[1]).toBeGreaterThan(endOfDay('2024-03-27'))
  })

  it('holds the days that are chosen, on either side', () => {
    const bars = [day('2024-03-27')]
    expect(timeSpan(bars, { from: '2023-01-10' })?.[0]).toBeLessThan(startOfDay('2023-01-10'))
    expect(timeSpan(bars, { from: null, to: '2025-01-10' })?.[1]).toBeGreaterThan(
      endOfDay('2025-01-10'),
    )
  })

  it('of one day is some days wide', () => {
    const [first = 0, last = 0] = timeSpan([day('2024-03-27')]) ?? []
    expect(last - first).toBeGreaterThan(endOfDay('2024-03-27') - startOfDay('2024-03-27'))
  })
})
