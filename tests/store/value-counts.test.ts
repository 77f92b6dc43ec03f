import { describe, expect, it } from 'vitest'
import { valueCounts } from '../../src/store/value-counts.ts'

describe('valueCounts()', () => {
  it('has the most frequent first, then by value, at most 50', () => {
    const counts = valueCounts()
    for (const value of ['b', 'constructor', null, 'a', 'b', undefined, '__proto__'])
      counts.add(value)
    expect(counts.mostFrequent()).toEqual([
      { value: 'b', count: 2 },
      { value: '__proto__', count: 1 },
      { value: 'a', count: 1 },
      { value: 'constructor', count: 1 },
    ])
    for (let value = 0; value < 100; value += 1) counts.add(`c${value}`)
    expect(counts.mostFrequent()).toHaveLength(50)
  })

  it('has the latest 50 months in order of time, in any year', () => {
    const counts = valueCounts()
    for (const month of ['2023-07', '+12345-01', '-0044-03', '-0044-02', '2023-07', '2023-06'])
      counts.add(month)
    expect(counts.latest().map(({ value, count }) => `${value} ${count}`)).toEqual([
      '-0044-02 1',
      '-0044-03 1',
      '2023-06 1',
      '2023-07 2',
      '+12345-01 1',
    ])
    for (let year = 1000; year < 1060; year += 1) counts.add(`${year}-01`)
    const months = counts.latest().map(({ value }) => value)
    expect(months).toHaveLength(50)
    expect(months.at(-1)).toBe('+12345-01')
    expect(months).not.toContain('-0044-02')
  })
})
