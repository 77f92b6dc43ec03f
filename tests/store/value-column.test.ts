import { describe, expect, it } from 'vitest'
import {
  encodeColumn,
  openColumn,
  type ColumnForm,
  type ValueColumn,
} from '../../src/model/bundle/indexes/value-column.ts'
import { reopened } from './reopened.ts'

const single: ColumnForm = { size: 1000, isMultiple: false, choice: 'FREQUENT' }
const multiple: ColumnForm = { ...single, isMultiple: true }

async function column(
  values: readonly (readonly (number | null)[])[],
  form: ColumnForm,
): Promise<ValueColumn> {
  return openColumn(await reopened((out) => encodeColumn(out, 'x', values, form)), 'x', form)
}

function some(count: number, valueOf: (place: number) => number): readonly (readonly number[])[] {
  return Array.from({ length: count }, (_, place) => [valueOf(place)])
}

describe('openColumn()', () => {
  it('has the most frequent first, then by value, at most 50', async () => {
    const values = [[7], [0], [null], [3], [7], [], [5]]
    const few = await column(values, single)
    const expected = [
      { value: 7, count: 2 },
      { value: 0, count: 1 },
      { value: 3, count: 1 },
      { value: 5, count: 1 },
    ]
    expect(few.countAll()).toEqual(expected)
    expect(few.countIn([0, 1, 2, 3, 4, 5, 6])).toEqual(expected)
    expect(few.countIn([0, 2, 3])).toEqual([
      { value: 3, count: 1 },
      { value: 7, count: 1 },
    ])
    const more = await column([...some(100, (place) => 900 - place), [900], [801], [801]], single)
    expect(more.countAll()).toHaveLength(50)
    expect(more.countAll().slice(0, 3)).toEqual([
      { value: 801, count: 3 },
      { value: 900, count: 2 },
      { value: 802, count: 1 },
    ])
  })

  it('has the greatest 50 in their order', async () => {
    const all = await column([[3], [1], [2], [3]], { ...single, choice: 'GREATEST' })
    expect(all.countAll()).toEqual([
      { value: 1, count: 1 },
      { value: 2, count: 1 },
      { value: 3, count: 2 },
    ])
    const more = await column(
      some(60, (place) => place * 7),
      { ...single, choice: 'GREATEST' },
    )
    expect(more.countAll().map(({ value }) => value)).toEqual(
      some(50, (place) => (place + 10) * 7).flat(),
    )
  })

  it('counts each of the values of a record', async () => {
    const values = await column([[1, 2], [], [1]], multiple)
    expect(values.countAll()).toEqual([
      { value: 1, count: 2 },
      { value: 2, count: 1 },
    ])
    expect(values.countIn([0])).toEqual([
      { value: 1, count: 1 },
      { value: 2, count: 1 },
    ])
    expect(values.countIn([1])).toEqual([])
  })
})
