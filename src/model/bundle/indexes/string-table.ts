/**
 * Texts in a bundle: their UTF-8 bytes behind each other, and where each ends. A sorted table is in
 * the order of bytes, which is the order of code points; texts are found in it by halving, without
 * a text being made of any.
 */
import { firstPlace } from '../../first-place.ts'
import type { Sections, SectionWriter } from '../sections.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export interface StringTable {
  readonly length: number
  readonly at: (place: number) => string
}

export interface SortedStrings extends StringTable {
  /** Null for a text that is not there. */
  readonly placeOf: (text: string) => number | null
  /** The places of the texts that begin like that, `end` excluded. */
  readonly beginningWith: (prefix: string) => { readonly start: number; readonly end: number }
}

/** Adds two sections: `name.bytes` and `name.ends`. */
export function encodeStrings(out: SectionWriter, name: string, texts: readonly string[]): void {
  const all = texts.map((text) => encoder.encode(text))
  const ends = new Uint32Array(texts.length)
  let size = 0
  for (const [place, { length }] of all.entries()) ends[place] = size += length
  const bytes = new Uint8Array(size)
  for (const [place, text] of all.entries()) bytes.set(text, (ends[place] ?? 0) - text.length)
  out.add(`${name}.bytes`, bytes)
  out.add(`${name}.ends`, ends)
}

/** The order of a sorted table. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0
  const [left, right] = [encoder.encode(a), encoder.encode(b)]
  return compareBytes(left, 0, left.length, right)
}

export function openStrings(sections: Sections, name: string): StringTable {
  const bytes = sections.uint8(`${name}.bytes`)
  const ends = sections.uint32(`${name}.ends`)
  return {
    length: ends.length,
    at: (place) => decoder.decode(bytes.subarray(startOf(ends, place), ends[place] ?? 0)),
  }
}

/** @throws nothing; that the texts are sorted and distinct is up to who encoded them. */
export function openSortedStrings(sections: Sections, name: string): SortedStrings {
  const bytes = sections.uint8(`${name}.bytes`)
  const ends = sections.uint32(`${name}.ends`)
  /** The first text that is not before; `isPast`: that is neither before nor begins like it. */
  const firstFrom = (wanted: Uint8Array, isPast: boolean): number =>
    firstPlace(0, ends.length, (place) => {
      const [start, end] = [startOf(ends, place), ends[place] ?? 0]
      const cut = isPast ? Math.min(end, start + wanted.length) : end
      const order = compareBytes(bytes, start, cut, wanted)
      return order < 0 || (isPast && order === 0)
    })
  return {
    ...openStrings(sections, name),
    placeOf: (text) => {
      const wanted = encoder.encode(text)
      const place = firstFrom(wanted, false)
      const isFound =
        place < ends.length &&
        compareBytes(bytes, startOf(ends, place), ends[place] ?? 0, wanted) === 0
      return isFound ? place : null
    },
    beginningWith: (prefix) => {
      const wanted = encoder.encode(prefix)
      return { start: firstFrom(wanted, false), end: firstFrom(wanted, true) }
    },
  }
}

function startOf(ends: Uint32Array, place: number): number {
  return place === 0 ? 0 : (ends[place - 1] ?? 0)
}

/** Of the bytes from `start` to `end` and of others. */
function compareBytes(bytes: Uint8Array, start: number, end: number, others: Uint8Array): number {
  const shared = Math.min(end - start, others.length)
  for (let place = 0; place < shared; place += 1) {
    const difference = (bytes[start + place] ?? 0) - (others[place] ?? 0)
    if (difference !== 0) return difference
  }
  return end - start - others.length
}
