/**
 * One way to sort a list, in both directions. Descending is ascending turned around, but for two
 * things: items without a value stay last, and items that tie stay as they were. So the file has the
 * ascending order alone, with the places where one tie ends and the next begins.
 *
 * `name.order`: the ordinals, ascending. `name.ranks`: the place of each ordinal in it. `name.ties`:
 * one bit for each place, set where another tie begins. `name.valued`: how many have a value.
 */
import type { OrderedOrdinals } from '../../bundle-indexes.ts'
import type { Sections, SectionWriter } from '../sections.ts'
import { encodeOrdinals, openOrdinals } from './ordinals.ts'
import { bitsOf } from './posting-list.ts'

export interface SortedOrder {
  readonly length: number
  /** The ordinal at a place. */
  readonly at: (place: number) => number
  /** The place of an ordinal. */
  readonly rankOf: (ordinal: number) => number
}

export type BothDirections = Readonly<Record<'ASC' | 'DESC', SortedOrder>>

export function encodeOrder(
  out: SectionWriter,
  name: string,
  { ascending, ties, valued }: OrderedOrdinals,
): void {
  const { length } = ascending
  const ranks = new Uint32Array(length)
  for (const [place, ordinal] of ascending.entries()) ranks[ordinal] = place
  encodeOrdinals(out, `${name}.order`, ascending, length)
  encodeOrdinals(out, `${name}.ranks`, ranks, length)
  out.add(`${name}.ties`, bitsOf(ties, length))
  out.add(`${name}.valued`, Uint32Array.of(valued))
}

export function openOrder(sections: Sections, name: string, count: number): BothDirections {
  const order = openOrdinals(sections, `${name}.order`, count)
  const ranks = openOrdinals(sections, `${name}.ranks`, count)
  const ties = sections.uint32(`${name}.ties`)
  const valued = sections.uint32(`${name}.valued`)[0] ?? 0
  /** Turns a place around: the same both ways, but for the place in its tie. */
  const turned = (place: number, isBack: boolean): number => {
    if (place >= valued) return place
    const inside = isBack ? valued - 1 - place : place
    const start = tieBefore(ties, inside)
    const end = Math.min(tieAfter(ties, inside + 1), valued)
    const mirrored = valued - end
    return isBack ? start + (place - mirrored) : mirrored + (place - start)
  }
  return {
    ASC: {
      length: order.length,
      at: (place) => order[place] ?? -1,
      rankOf: (ordinal) => ranks[ordinal] ?? -1,
    },
    DESC: {
      length: order.length,
      at: (place) => order[turned(place, true)] ?? -1,
      rankOf: (ordinal) => turned(ranks[ordinal] ?? -1, false),
    },
  }
}

/** The order of the ordinals themselves, and its reverse. */
export function ordinalOrder(count: number): BothDirections {
  const back = (place: number): number => count - 1 - place
  return {
    ASC: { length: count, at: (place) => place, rankOf: (ordinal) => ordinal },
    DESC: { length: count, at: back, rankOf: back },
  }
}

/** The last set bit up to a place; 0 where there is none. */
function tieBefore(words: Uint32Array, place: number): number {
  let word = (words[place >>> 5] ?? 0) & (0xffffffff >>> (31 - (place & 31)))
  for (let at = place >>> 5; at >= 0; word = words[(at -= 1)] ?? 0) {
    if (word !== 0) return at * 32 + (31 - Math.clz32(word))
  }
  return 0
}

/** The first set bit from a place on; infinite where there is none. */
function tieAfter(words: Uint32Array, place: number): number {
  let word = (words[place >>> 5] ?? 0) & (0xffffffff << (place & 31))
  for (let at = place >>> 5; at < words.length; word = words[(at += 1)] ?? 0) {
    if (word !== 0) return at * 32 + (31 - Math.clz32(word & -word))
  }
  return Infinity
}
