/**
 * The slugs of the nodes of one kind, in ascending order. Neighbours have much in common: of sixteen
 * slugs the first stands in full, each other as how many characters it has in common with the one
 * before and the characters after them.
 *
 * `offsets` has where each block of sixteen begins and one more, the end. In `bytes` the first slug of
 * a block is its length and its characters, each other one two lengths, in common and after, and the
 * characters after; lengths are one byte, characters ASCII.
 */
import { firstPlace } from '../first-place.ts'
import { ByteWriter, utf8 } from './byte-writer.ts'
import { damaged } from './damaged.ts'
import { decodeText } from './decode-text.ts'
import type { Sections, SectionWriter } from './sections.ts'

const blockLength = 16
const maxLength = 255

/** @throws {Error} for slugs that are not ASCII, too long or not in ascending order. */
export function encodeSlugs(name: string, slugs: readonly string[], out: SectionWriter): void {
  const bytes = new ByteWriter()
  const offsets = new Uint32Array(Math.ceil(slugs.length / blockLength) + 1)
  let before = ''
  for (const [place, slug] of slugs.entries()) {
    if (!/^[!-~]{1,255}$/.test(slug)) {
      throw new Error(
        `Cannot encode the slug ${JSON.stringify(slug)}: expected 1 to ${maxLength} printable ASCII characters`,
      )
    }
    if (slug <= before) {
      throw new Error(`Cannot encode the slug "${slug}": expected one after "${before}"`)
    }
    const isFirst = place % blockLength === 0
    const shared = isFirst ? 0 : commonLength(before, slug)
    if (isFirst) offsets[place / blockLength] = bytes.length
    else bytes.byte(shared)
    bytes.byte(slug.length - shared)
    bytes.bytes(utf8(slug.slice(shared)))
    before = slug
  }
  offsets[offsets.length - 1] = bytes.length
  out.add(`${name}.offsets`, offsets)
  out.add(`${name}.bytes`, bytes.toBytes())
}

function commonLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}

export interface SlugList {
  /** The prefix and the slug at a place of the list, as one text. */
  at(place: number): string
  /** The place of the slug that a text has from `start` on, -1 where there is none. */
  find(text: string, start: number): number
}

/** @param prefix ASCII characters. */
export function openSlugs(
  name: string,
  length: number,
  prefix: string,
  sections: Sections,
): SlugList {
  const offsets = sections.uint32(`${name}.offsets`)
  const bytes = sections.uint8(`${name}.bytes`)
  const blocks = Math.ceil(length / blockLength)
  if (offsets.length !== blocks + 1) {
    throw new Error(
      `Cannot open the section "${name}.offsets" of the bundle: expected ${blocks + 1} offsets, got ${offsets.length}: compile the corpus again`,
    )
  }
  const base = prefix.length
  const scratch = new Uint8Array(base + maxLength)
  scratch.set(utf8(prefix))

  const blockStart = (block: number): number => {
    const start = offsets[block] ?? 0
    if (start >= bytes.length) throw damaged(name, block * blockLength)
    return start
  }

  /** Below, above or 0: how the first slug of a block compares to the text. */
  const compareFirst = (block: number, text: string, start: number): number => {
    const at = blockStart(block)
    const size = bytes[at] ?? 0
    const textSize = text.length - start
    const common = Math.min(size, textSize)
    for (let place = 0; place < common; place += 1) {
      const difference = (bytes[at + 1 + place] ?? 0) - text.charCodeAt(start + place)
      if (difference !== 0) return difference
    }
    return size - textSize
  }

  /** Reads slugs from the start of a block on, each into the scratch bytes, until one is taken. */
  let cursor = 0
  let size = 0
  const readFirst = (block: number): void => {
    cursor = blockStart(block)
    size = 0
    readRest(0, block * blockLength)
  }
  const readNext = (place: number): void => {
    const shared = bytes[cursor] ?? 0
    cursor += 1
    if (shared > size) throw damaged(name, place)
    readRest(shared, place)
  }
  const readRest = (shared: number, place: number): void => {
    const rest = bytes[cursor] ?? 0
    const from = cursor + 1
    size = shared + rest
    if (size > maxLength || from + rest > bytes.length) throw damaged(name, place)
    for (let index = 0; index < rest; index += 1) {
      scratch[base + shared + index] = bytes[from + index] ?? 0
    }
    cursor = from + rest
  }
  const isInScratch = (text: string, start: number): boolean => {
    if (text.length - start !== size) return false
    for (let index = 0; index < size; index += 1) {
      if (scratch[base + index] !== text.charCodeAt(start + index)) return false
    }
    return true
  }

  return {
    at: (place) => {
      const block = Math.floor(place / blockLength)
      readFirst(block)
      for (let next = block * blockLength + 1; next <= place; next += 1) readNext(next)
      try {
        return decodeText(scratch, 0, base + size)
      } catch (error) {
        throw damaged(name, place, error)
      }
    },
    find: (text, start) => {
      const after = firstPlace(0, blocks, (block) => compareFirst(block, text, start) <= 0)
      if (after === 0) return -1
      const first = (after - 1) * blockLength
      const end = Math.min(first + blockLength, length)
      readFirst(after - 1)
      for (let place = first; ;) {
        if (isInScratch(text, start)) return place
        place += 1
        if (place === end) return -1
        readNext(place)
      }
    },
  }
}
