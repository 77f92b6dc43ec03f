/**
 * One posting list: the ordinals that have a value. A list of few is the ordinals themselves; of a
 * list of many there is one bit for each ordinal there is, so that one step tells whether it has it.
 */
import { lowerBound, type OrdinalList } from './ordinals.ts'

export interface PostingList {
  readonly length: number
  /** Whether `ordinals` costs nothing. */
  readonly isListed: boolean
  /** One bit for each ordinal there is, the lowest first, of a list of many; else null. */
  readonly bits: Uint32Array | null
  readonly has: (ordinal: number) => boolean
  /** All of them, ascending. */
  readonly ordinals: () => OrdinalList
}

export function listed(ordinals: OrdinalList): PostingList {
  return {
    length: ordinals.length,
    isListed: true,
    bits: null,
    has: (ordinal) => ordinals[lowerBound(ordinals, ordinal)] === ordinal,
    ordinals: () => ordinals,
  }
}

export const emptyList: PostingList = listed([])

/** @param length How many of the bits are set. */
export function bitmap(words: Uint32Array, length: number): PostingList {
  let members: Uint32Array | null = null
  return {
    length,
    isListed: false,
    bits: words,
    has: (ordinal) => ((words[ordinal >>> 5] ?? 0) >>> (ordinal & 31)) % 2 === 1,
    ordinals: () => (members ??= setBits(words, length)),
  }
}

export function bitsOf(ordinals: OrdinalList, count: number): Uint32Array {
  const words = new Uint32Array(Math.ceil(count / 32))
  for (let place = 0; place < ordinals.length; place += 1) {
    const ordinal = ordinals[place] ?? 0
    words[ordinal >>> 5] = (words[ordinal >>> 5] ?? 0) | (1 << (ordinal & 31))
  }
  return words
}

/** The places of the bits that are set, ascending. */
export function setBits(words: Uint32Array, length: number): Uint32Array {
  const places = new Uint32Array(length)
  let found = 0
  for (let place = 0; place < words.length; place += 1) {
    for (let word = words[place] ?? 0; word !== 0; word &= word - 1) {
      places[found] = place * 32 + (31 - Math.clz32(word & -word))
      found += 1
    }
  }
  return places
}

export function countBits(words: Uint32Array): number {
  let count = 0
  for (let place = 0; place < words.length; place += 1) {
    let word = words[place] ?? 0
    word -= (word >>> 1) & 0x55555555
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333)
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return count
}
