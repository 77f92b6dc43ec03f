import { describe, expect, it } from 'vitest'
import { valueCounts, type ValueCounts } from '../../src/store/value-counts.ts'

function counted(values: readonly (string | null | undefined)[]): ValueCounts<string> {
  return valueCounts<string | null | undefined, string>(values, (value, add) => add(value))
}

function some(count: number, valueOf: (place: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, place) => valueOf(place))
}

describe('valueCounts()', () => {
  it('has the most frequent first, then by value, at most 50', () => {
    const values = ['b', 'constructor', null, 'a', 'b', undefined, '__proto__']
    expect(counted(values).mostFrequent()).toEqual([
      { value: 'b', count: 2 },
      { value: '__proto__', count: 1 },
      { value: 'a', count: 1 },
      { value: 'constructor', count: 1 },
    ])
    const more = [...values, ...some(100, (place) => `c${place}`)]
    expect(counted(more).mostFrequent()).toHaveLength(50)
  })

  it('has the latest 50 months in order of time, in any year', () => {
    const months = ['2023-07', '+12345-01', '-0044-03', '-0044-02', '2023-07', '2023-06']
    expect(
      counted(months)
        .latest()
        .map(({ value, count }) => `${value} ${count}`),
    ).toEqual(['-0044-02 1', '-0044-03 1', '2023-06 1', '2023-07 2', '+12345-01 1'])
    const latest = counted([...months, ...some(60, (place) => `${1000 + place}-01`)])
      .latest()
      .map(({ value }) => value)
    expect(latest).toHaveLength(50)
    expect(latest.at(-1)).toBe('+12345-01')
    expect(latest).not.toContain('-0044-02')
  })

  it('counts each of the values of an item', () => {
    const values = valueCounts<readonly string[], string>([['a', 'b'], [], ['a']], (item, add) => {
      for (const value of item) add(value)
    })
    expect(values.mostFrequent()).toEqual([
      { value: 'a', count: 2 },
      { value: 'b', count: 1 },
    ])
  })
})
