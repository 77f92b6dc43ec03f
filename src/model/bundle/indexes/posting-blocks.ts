/**
 * Lists of postings in few bits: in each, nodes ascending, and with each node a value. Lists are cut
 * into blocks of 64 postings (the last has what is left), so that one is looked up without the others.
 *
 * `name.values`: every value that occurs, ascending; a value stands as its place there. Of a block
 * `name.blocks` has three numbers: in the first, from the lowest bit, four bits for the width of its
 * values, five for that of its gaps, 19 for its first node; the second is the word (of 32 bits) of `name.postings` at
 * which it starts; in the third are six bits for the number of its postings less one, and 13 for its
 * least value. In the postings, from the lowest bit, each posting has its value less the least, and
 * above it the gap: its node less the one before and one more (of the first: 0).
 */
import { firstPlace } from '../../first-place.ts'
import type { Sections, SectionWriter } from '../sections.ts'
import { lowerBound } from './ordinals.ts'
import { nodeOfPosting, packPosting, valueOfPosting } from './posting.ts'

const blockSize = 64
const blockWidth = 3

export interface PostingBlocks {
  /** How many postings the lists of some blocks have. */
  readonly length: (firstBlock: number, endBlock: number) => number
  /** The postings of some blocks of one list. */
  readonly read: (firstBlock: number, endBlock: number) => Uint32Array<ArrayBuffer>
  /** The block of a list that has the node, if any has. */
  readonly blockOf: (firstBlock: number, endBlock: number, node: number) => number
  /** The posting of a node in a block; 0 where it has none. */
  readonly find: (block: number, node: number) => number
  /** How many postings of a list come before those of a node. */
  readonly rank: (firstBlock: number, endBlock: number, node: number) => number
}

/** @returns The first block of each list, and the end of the last. */
export function encodePostingBlocks(
  out: SectionWriter,
  name: string,
  lists: readonly (readonly number[])[],
): Uint32Array {
  const isUsed = new Uint8Array(2 ** 13)
  for (const list of lists) for (const posting of list) isUsed[valueOfPosting(posting)] = 1
  const values = Uint16Array.from(isUsed.keys()).filter((value) => isUsed[value] === 1)
  const places = new Uint16Array(2 ** 13)
  for (const [place, value] of values.entries()) places[value] = place

  const firstBlocks = new Uint32Array(lists.length + 1)
  for (const [place, { length }] of lists.entries()) {
    firstBlocks[place + 1] = (firstBlocks[place] ?? 0) + Math.ceil(length / blockSize)
  }
  const blocks = new Uint32Array((firstBlocks.at(-1) ?? 0) * blockWidth)
  const words = new WordWriter()
  let at = 0
  for (const list of lists) {
    for (let start = 0; start < list.length; start += blockSize) {
      const block = list.slice(start, start + blockSize)
      const codes = block.map((posting) => places[valueOfPosting(posting)] ?? 0)
      const gaps = block.map((posting, place) =>
        place === 0 ? 0 : nodeOfPosting(posting) - nodeOfPosting(block[place - 1] ?? 0) - 1,
      )
      const least = Math.min(...codes)
      const valueWidth = widthOf(Math.max(...codes) - least)
      const gapWidth = widthOf(Math.max(...gaps))
      blocks[at] = nodeOfPosting(block[0] ?? 0) * 2 ** 9 + (gapWidth << 4) + valueWidth
      blocks[at + 1] = words.nextWord()
      blocks[at + 2] = (least << 6) + block.length - 1
      at += blockWidth
      for (const [place, code] of codes.entries()) {
        words.write(code - least, valueWidth)
        words.write(gaps[place] ?? 0, gapWidth)
      }
    }
  }
  out.add(`${name}.values`, values)
  out.add(`${name}.blocks`, blocks)
  out.add(`${name}.postings`, words.finish())
  return firstBlocks
}

export function openPostingBlocks(sections: Sections, name: string): PostingBlocks {
  const values = sections.uint16(`${name}.values`)
  const blocks = sections.uint32(`${name}.blocks`)
  const words = sections.uint32(`${name}.postings`)
  const firstNode = (block: number): number => (blocks[block * blockWidth] ?? 0) >>> 9
  const sizeOf = (block: number): number => ((blocks[block * blockWidth + 2] ?? 0) & 63) + 1
  const length = (firstBlock: number, endBlock: number): number =>
    firstBlock === endBlock ? 0 : (endBlock - firstBlock - 1) * blockSize + sizeOf(endBlock - 1)

  /** Puts the postings of a block into a list. */
  const readBlock = (block: number, postings: Uint32Array, start: number): void => {
    const head = blocks[block * blockWidth] ?? 0
    const valueWidth = head & 15
    const width = valueWidth + ((head >>> 4) & 31)
    const valueMask = 2 ** valueWidth - 1
    // A shift by 32 would be none.
    const mask = width === 32 ? -1 : (1 << width) - 1
    const least = (blocks[block * blockWidth + 2] ?? 0) >>> 6
    let bit = 0
    let word = blocks[block * blockWidth + 1] ?? 0
    let node = (head >>> 9) - 1
    const end = start + sizeOf(block)
    for (let at = start; at < end; at += 1) {
      let field = (words[word] ?? 0) >>> bit
      if (bit + width > 32) field |= (words[word + 1] ?? 0) << (32 - bit)
      field &= mask
      bit += width
      if (bit >= 32) {
        bit -= 32
        word += 1
      }
      node += (field >>> valueWidth) + 1
      postings[at] = packPosting(node, values[least + (field & valueMask)] ?? 0)
    }
  }
  const one = new Uint32Array(blockSize)
  const blockOf = (firstBlock: number, endBlock: number, node: number): number => {
    const after = firstPlace(firstBlock, endBlock, (block) => firstNode(block) <= node)
    return Math.max(after - 1, firstBlock)
  }
  return {
    length,
    read: (firstBlock, endBlock) => {
      const postings = new Uint32Array(length(firstBlock, endBlock))
      for (let block = firstBlock; block < endBlock; block += 1) {
        readBlock(block, postings, (block - firstBlock) * blockSize)
      }
      return postings
    },
    blockOf,
    rank: (firstBlock, endBlock, node) => {
      const block = blockOf(firstBlock, endBlock, node)
      readBlock(block, one, 0)
      const inBlock = lowerBound(one, packPosting(node, 0), 0, sizeOf(block))
      return (block - firstBlock) * blockSize + inBlock
    },
    find: (block, node) => {
      readBlock(block, one, 0)
      const size = sizeOf(block)
      for (let at = 0; at < size; at += 1) {
        const posting = one[at] ?? 0
        if (nodeOfPosting(posting) >= node) return nodeOfPosting(posting) === node ? posting : 0
      }
      return 0
    },
  }
}

/** Writes numbers of any width behind each other, from the lowest bit of a word on. */
class WordWriter {
  #words = new Uint32Array(1024)
  /** Words that are begun. */
  #length = 0
  /** Bits that are left in the last of them. */
  #left = 0

  /** What is written next starts in a new word: its place. */
  nextWord(): number {
    this.#left = 0
    return this.#length
  }

  write(value: number, width: number): void {
    let rest = value
    for (let bits = width; bits > 0;) {
      if (this.#left === 0) this.#begin()
      const taken = Math.min(bits, this.#left)
      const word = this.#length - 1
      this.#words[word] = (this.#words[word] ?? 0) | ((rest % 2 ** taken) << (32 - this.#left))
      rest = Math.floor(rest / 2 ** taken)
      this.#left -= taken
      bits -= taken
    }
  }

  finish(): Uint32Array {
    return this.#words.slice(0, this.#length)
  }

  #begin(): void {
    if (this.#length === this.#words.length) {
      const grown = new Uint32Array(this.#words.length * 2)
      grown.set(this.#words)
      this.#words = grown
    }
    this.#length += 1
    this.#left = 32
  }
}

function widthOf(greatest: number): number {
  return greatest === 0 ? 0 : 32 - Math.clz32(greatest)
}
