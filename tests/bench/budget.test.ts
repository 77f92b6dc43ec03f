import { describe, expect, it } from 'vitest'
import { groups } from '../../bench/benchmark-options.ts'
import { type Budget, checkBudget, judge, readBudget } from '../../bench/figures/budget.ts'
import { counted, type Figure, formatFigure, timed } from '../../bench/figures/figure.ts'

const budget: Budget = { 'answers.get': 1.4, 'archive.size': 64 }

function get(value: number, spread: number): Figure {
  return { id: 'answers.get', unit: '×', value, spread }
}

const size = counted('archive.size', 'MiB', 63.2)

describe('judge()', () => {
  it('keeps what is at most the budget, however noisy', () => {
    expect(judge(get(1.4, 0), budget)).toBe('kept')
    expect(judge(get(1.39, 0.5), budget)).toBe('kept')
  })

  it('calls noisy what is over by less than its rounds lay apart', () => {
    expect(judge(get(1.45, 0.05), budget)).toBe('noisy')
    expect(judge(get(1.48, 0.05), budget)).toBe('over')
  })

  it('has no noise in what is counted', () => {
    expect(judge(counted('archive.size', 'MiB', 64.001), budget)).toBe('over')
  })

  it('lets no noise excuse more than 15 %', () => {
    expect(judge(get(1.6, 0.9), budget)).toBe('noisy')
    expect(judge(get(1.62, 0.9), budget)).toBe('over')
  })

  it('is over where there is no number', () => {
    expect(judge(get(Number.NaN, 0), budget)).toBe('over')
  })

  it('knows what has no budget', () => {
    expect(judge(counted('archive.other', 'MB', 1e9), budget)).toBe('free')
  })
})

describe('checkBudget()', () => {
  it('finds nothing where every budget is kept or missed within noise', () => {
    expect(checkBudget([get(1.45, 0.05), size], budget, groups)).toEqual([])
  })

  it('names each figure that is over, what it may be and what it is', () => {
    expect(checkBudget([get(2, 0.031), size], budget, groups)).toEqual([
      'answers.get: expected at most 1.40, got 2.00, while its rounds lay 3 % apart',
    ])
  })

  it('finds a budget without a figure, of the groups that were measured alone', () => {
    expect(checkBudget([size], budget, groups)).toEqual([
      'answers.get: expected a figure, got none',
    ])
    expect(checkBudget([size], budget, ['archive'])).toEqual([])
  })
})

describe('readBudget()', () => {
  it('has positive numbers, each of a group', async () => {
    for (const [id, most] of Object.entries(await readBudget())) {
      expect(groups).toContain(id.split('.')[0])
      expect(most).toBeGreaterThan(0)
    }
  })
})

describe('formatFigure()', () => {
  it('shows the unit, and how far rounds lay apart where they can', () => {
    expect(formatFigure(timed('a.b', '×', [1.5, 1.52, 1.6]))).toBe('1.52 ± 2 %')
    expect(formatFigure(timed('a.b', 'ms', [41, 41, 41]))).toBe('41 ms')
    expect(formatFigure(size)).toBe('63.2 MiB')
    expect(formatFigure(counted('a.b', 'MB', 1234.5))).toBe('1235 MB')
  })
})
