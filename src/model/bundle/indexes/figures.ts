/** Ordinals by a figure: `name.figures`, ascending, `name.ordinals` beside it, and `name.ranks`, by ordinal, the place of each that has one, or its count. */
import { firstPlace } from '../../first-place.ts'
import type { Sections, SectionWriter } from '../sections.ts'
import { encodeOrdinals, openOrdinals, type OrdinalList } from './ordinals.ts'

export interface Figures {
  readonly length: number
  /** The place of the first figure that is at least so high. */
  readonly from: (figure: number) => number
  /** The place of an ordinal's figure; `length` or more where it has none. */
  readonly placeOf: (ordinal: number) => number
  /** The ordinals from a place on, in the order of figures. */
  readonly after: (place: number) => OrdinalList
}

/** @param figures One for each ordinal that has one, ascending. */
export function encodeFigures(
  out: SectionWriter,
  name: string,
  figures: readonly (readonly [figure: number, ordinal: number])[],
  count: number,
): void {
  const ranks = new Uint32Array(count).fill(figures.length)
  for (const [place, [, ordinal]] of figures.entries()) ranks[ordinal] = place
  out.add(
    `${name}.figures`,
    Float64Array.from(figures, ([figure]) => figure),
  )
  encodeOrdinals(
    out,
    `${name}.ordinals`,
    figures.map(([, ordinal]) => ordinal),
    count,
  )
  encodeOrdinals(out, `${name}.ranks`, ranks, count + 1)
}

export function openFigures(sections: Sections, name: string, count: number): Figures {
  const figures = sections.float64(`${name}.figures`)
  const ordinals = openOrdinals(sections, `${name}.ordinals`, count)
  const ranks = openOrdinals(sections, `${name}.ranks`, count + 1)
  return {
    length: figures.length,
    from: (figure) =>
      firstPlace(0, figures.length, (place) => (figures[place] ?? Infinity) < figure),
    placeOf: (ordinal) => ranks[ordinal] ?? figures.length,
    after: (place) => ordinals.subarray(place),
  }
}
