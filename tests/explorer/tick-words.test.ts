import { describe, expect, it } from 'vitest'
import { tickWords } from '../../web/explorer/timeline/tick-words.ts'

function wordsOf(...days: readonly string[]): readonly (readonly string[])[] {
  const ticks = days.map((day) => new Date(`${day}T00:00:00Z`))
  return ticks.map((_tick, index) => tickWords(ticks, index))
}

describe('tickWords()', () => {
  it('gives the year at the first tick and at each new year', () => {
    expect(wordsOf('2023-10-01', '2023-11-01', '2024-01-01', '2024-02-01')).toEqual([
      ['Oct', '2023'],
      ['Nov'],
      ['Jan', '2024'],
      ['Feb'],
    ])
  })

  it('gives days where a tick is none of a month, and years alone where all begin one', () => {
    expect(wordsOf('2023-10-29', '2023-11-01')).toEqual([['Oct 29', '2023'], ['Nov 1']])
    expect(wordsOf('2023-01-01', '2024-01-01')).toEqual([['2023'], ['2024']])
  })
})
