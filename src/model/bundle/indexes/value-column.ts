/**
 * A column of a facet: the values of each record as small numbers, so that values over many records
 * are counted without reading a record. What a number stands for is said where the column is made;
 * of values that occur equally often the smaller number comes first.
 *
 * Of a column with one value at most, `name.values` has it and one more, or 0 where there is none. Of
 * a column with several, `name.starts` has where those of each record start in `name.values`, and the
 * end of the last, which is `name.length` as well. `name.counts`: over all records, the value and the count of each that is given.
 */
import { firstPlace } from '../../first-place.ts'
import type { Sections, SectionWriter } from '../sections.ts'
import { encodeOrdinals, openOrdinals, type OrdinalList } from './ordinals.ts'

/** A facet has at most so many values. */
const maxCounts = 50

export interface ValueCount {
  readonly value: number
  readonly count: number
}

/** Which values a facet gives, where there are more than fifty: the most frequent, most frequent first, or the greatest, in their order. */
export type ValueChoice = 'FREQUENT' | 'GREATEST'

export interface ValueColumn {
  /** Over records by their ordinals. */
  readonly countIn: (ordinals: OrdinalList) => readonly ValueCount[]
  /** Over all records; costs the same whatever their number. */
  readonly countAll: () => readonly ValueCount[]
}

export interface ColumnForm {
  /** Values are less. */
  readonly size: number
  readonly isMultiple: boolean
  readonly choice: ValueChoice
}

interface Column {
  readonly values: OrdinalList
  /** Null of a column with one value at most. */
  readonly starts: OrdinalList | null
}

/** @param valuesOf The values of each record, each once; null is none. */
export function encodeColumn(
  out: SectionWriter,
  name: string,
  valuesOf: readonly (readonly (number | null)[])[],
  form: ColumnForm,
): void {
  const given = valuesOf.map((values) => values.filter((value) => value !== null))
  const starts = new Uint32Array(given.length + 1)
  for (const [place, { length }] of given.entries())
    starts[place + 1] = (starts[place] ?? 0) + length
  const column: Column = form.isMultiple
    ? { values: given.flat(), starts }
    : { values: given.map(([value]) => (value === undefined ? 0 : value + 1)), starts: null }
  if (column.starts !== null) {
    out.add(`${name}.length`, Uint32Array.of(column.values.length))
    encodeOrdinals(out, `${name}.starts`, starts, column.values.length + 1)
  }
  encodeOrdinals(out, `${name}.values`, column.values, form.size + 1)
  const counts = countValues(column, form, Array.from(given.keys()))
  out.add(`${name}.counts`, Uint32Array.from(counts.flatMap(({ value, count }) => [value, count])))
}

export function openColumn(sections: Sections, name: string, form: ColumnForm): ValueColumn {
  const column: Column = {
    values: openOrdinals(sections, `${name}.values`, form.size + 1),
    starts: form.isMultiple ? openStarts(sections, name) : null,
  }
  const counts = sections.uint32(`${name}.counts`)
  return {
    countIn: (ordinals) => countValues(column, form, ordinals),
    countAll: () =>
      Array.from({ length: counts.length / 2 }, (_, place) => ({
        value: counts[place * 2] ?? 0,
        count: counts[place * 2 + 1] ?? 0,
      })),
  }
}

function openStarts(sections: Sections, name: string): OrdinalList {
  const [length = 0] = sections.uint32(`${name}.length`)
  return openOrdinals(sections, `${name}.starts`, length + 1)
}

function countValues(
  { values, starts }: Column,
  { size, choice }: ColumnForm,
  ordinals: OrdinalList,
): readonly ValueCount[] {
  const counts = new Uint32Array(size)
  const found: number[] = []
  const add = (value: number): void => {
    const count = (counts[value] ?? 0) + 1
    if (count === 1) found.push(value)
    counts[value] = count
  }
  for (let place = 0; place < ordinals.length; place += 1) {
    const ordinal = ordinals[place] ?? -1
    if (starts === null) {
      const value = values[ordinal] ?? 0
      if (value > 0) add(value - 1)
    } else {
      const end = starts[ordinal + 1] ?? 0
      for (let at = starts[ordinal] ?? 0; at < end; at += 1) add(values[at] ?? 0)
    }
  }
  const countOf = (value: number): number => counts[value] ?? 0
  const chosen =
    choice === 'FREQUENT'
      ? firstOf(found, (a, b) => countOf(b) - countOf(a) || a - b)
      : firstOf(found, (a, b) => b - a).toReversed()
  return chosen.map((value) => ({ value, count: countOf(value) }))
}

/** The first fifty in an order. Costs a step for each value, and few more for those that stand among the first so far. */
function firstOf(
  values: readonly number[],
  compare: (a: number, b: number) => number,
): readonly number[] {
  const first: number[] = []
  for (const value of values) {
    const last = first[maxCounts - 1]
    if (last !== undefined && compare(value, last) >= 0) continue
    const at = firstPlace(0, first.length, (place) => compare(first[place] ?? 0, value) < 0)
    first.splice(at, 0, value)
    if (first.length > maxCounts) first.pop()
  }
  return first
}
