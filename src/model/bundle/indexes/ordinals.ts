/**
 * Lists of ordinals in a bundle: of one byte each where there are at most 256 of what they count, of
 * two where there are at most 65,536, of four where there are more.
 */
import type { Sections, SectionWriter } from '../sections.ts'

/** Ascending and without repetition unless said otherwise. A view of the file satisfies it, and so does an array. */
export interface OrdinalList {
  readonly length: number
  readonly [place: number]: number
}

export type OrdinalView = Uint8Array | Uint16Array | Uint32Array

/**
 * Room for so many ordinals.
 * @param count How many things there are that the ordinals stand for.
 */
export function emptyOrdinals(length: number, count: number): OrdinalView {
  if (count <= 2 ** 8) return new Uint8Array(length)
  return count <= 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length)
}

export function encodeOrdinals(
  out: SectionWriter,
  name: string,
  ordinals: OrdinalList,
  count: number,
): void {
  const data = emptyOrdinals(ordinals.length, count)
  for (let place = 0; place < data.length; place += 1) data[place] = ordinals[place] ?? 0
  out.add(name, data)
}

/** @param count As it was when they were encoded. */
export function openOrdinals(sections: Sections, name: string, count: number): OrdinalView {
  if (count <= 2 ** 8) return sections.uint8(name)
  return count <= 2 ** 16 ? sections.uint16(name) : sections.uint32(name)
}

/** The place of the first ordinal that is not less, from `low` on and before `high`. */
export function lowerBound(
  ordinals: OrdinalList,
  ordinal: number,
  low = 0,
  high = ordinals.length,
): number {
  let start = low
  let end = high
  while (start < end) {
    const middle = (start + end) >>> 1
    if ((ordinals[middle] ?? Infinity) < ordinal) start = middle + 1
    else end = middle
  }
  return start
}
