/** The bytes of a file to its sections: see `file-layout.ts`. */
import {
  aligned,
  byteOrderMark,
  endLength,
  entryLength,
  formatVersion,
  hex,
  kindOf,
  kinds,
  magic,
  maxNameLength,
  tableStart,
  versionStart,
} from './file-layout.ts'
import type { Sections } from './sections.ts'
import { xxh32 } from './xxh32.ts'

const swappedByteOrderMark = 0x0d0c0b0a
const kindNames = ['uint8', 'uint16', 'uint32', 'int32', 'float64'] as const

export interface OpenFile {
  /** The corpus version. */
  readonly version: string
  readonly sections: Sections
}

/**
 * The sections where they lie in the file. Reads the whole file once, for its checksum.
 * @throws {Error} that says what was expected and found: of a file that is no bundle, is not whole, is
 * of another format version or is damaged, and of a table that does not fit the file.
 */
export function openFile(buffer: ArrayBuffer): OpenFile {
  const { byteLength } = buffer
  const bytes = new Uint8Array(buffer)
  const start = printable(bytes.subarray(0, magic.length))
  if (start !== magic) {
    throw new Error(
      `Cannot open the bundle: expected a file that starts with "${magic}", got ${byteLength} bytes that start with ${JSON.stringify(start)}: it is no bundle`,
    )
  }
  const shortest = tableStart + endLength
  if (byteLength < shortest) {
    throw new Error(
      `Cannot open the bundle: expected at least ${shortest} bytes, got ${byteLength}: the file is not whole`,
    )
  }
  const header = new DataView(buffer)
  const found = header.getUint32(8, true)
  if (found !== formatVersion) {
    throw new Error(
      `Cannot open the bundle: expected format version ${formatVersion}, got ${found}: compile the corpus again`,
    )
  }
  const length = header.getUint32(16, true)
  if (length !== byteLength || byteLength % 8 !== 0) {
    throw new Error(
      `Cannot open the bundle: expected ${length} bytes, got ${byteLength}: the file is not whole`,
    )
  }
  const [mark = 0] = new Uint32Array(buffer, 12, 1)
  if (mark === swappedByteOrderMark) {
    throw new Error(
      'Cannot open the bundle: expected a little-endian machine, got a big-endian one',
    )
  }
  const expected = header.getUint32(byteLength - 4, true)
  const sum = xxh32(new Uint32Array(buffer, 0, byteLength / 4 - 1))
  if (sum !== expected || mark !== byteOrderMark) {
    throw new Error(
      `Cannot open the bundle: expected the checksum ${hex32(expected)}, got ${hex32(sum)}: the file is damaged; compile the corpus again`,
    )
  }
  return {
    version: hex(bytes.subarray(versionStart, tableStart)),
    sections: openSections(buffer, header.getUint32(20, true)),
  }
}

type Entry = InstanceType<(typeof kinds)[number]>

/** Whoever writes a checksum can write a wrong table too: everything that is read is checked. */
function openSections(buffer: ArrayBuffer, count: number): Sections {
  const contentEnd = buffer.byteLength - endLength
  let next = tableStart + count * entryLength
  if (next > contentEnd) {
    throw new Error(
      `Cannot open the bundle: expected a table of ${count} sections, got ${buffer.byteLength} bytes: the file is damaged`,
    )
  }
  const view = new DataView(buffer)
  const sections = new Map<string, Entry>()
  for (let place = 0; place < count; place += 1) {
    const entry = tableStart + place * entryLength
    const name = nameAt(buffer, entry)
    const kind = view.getUint32(entry + maxNameLength, true)
    const offset = view.getUint32(entry + maxNameLength + 4, true)
    const length = view.getUint32(entry + maxNameLength + 8, true)
    const Numbers = kinds[kind - 1]
    if (name === null || sections.has(name))
      throw refusal(name, 'a name of its own', name ?? 'none')
    if (Numbers === undefined) {
      throw refusal(name, `a kind of numbers from 1 to ${kinds.length}`, kind)
    }
    const size = Numbers.BYTES_PER_ELEMENT
    if (offset !== next) throw refusal(name, `the offset ${next}`, offset)
    if (length > contentEnd - offset) {
      throw refusal(name, `at most ${contentEnd - offset} bytes`, length)
    }
    if (length % size !== 0) throw refusal(name, `numbers of ${size} bytes`, `${length} bytes`)
    sections.set(name, new Numbers(buffer, offset, length / size))
    next = offset + aligned(length)
  }
  if (next !== contentEnd) {
    throw new Error(
      `Cannot open the bundle: expected sections up to ${contentEnd}, got an end at ${next}: the file is damaged; compile the corpus again`,
    )
  }
  const find = (name: string): Entry => {
    const data = sections.get(name)
    if (data === undefined) {
      throw new Error(
        `Cannot open the bundle: expected a section "${name}", got none: compile the corpus again`,
      )
    }
    return data
  }
  const wrong = (name: string, wanted: string): Error =>
    new Error(
      `Cannot open the section "${name}" of the bundle: expected ${wanted}, got ${kindNames[kindOf(find(name)) - 1]}: compile the corpus again`,
    )
  return {
    uint8: (name) => {
      const data = find(name)
      if (data instanceof Uint8Array) return data
      throw wrong(name, 'uint8')
    },
    uint16: (name) => {
      const data = find(name)
      if (data instanceof Uint16Array) return data
      throw wrong(name, 'uint16')
    },
    uint32: (name) => {
      const data = find(name)
      if (data instanceof Uint32Array) return data
      throw wrong(name, 'uint32')
    },
    int32: (name) => {
      const data = find(name)
      if (data instanceof Int32Array) return data
      throw wrong(name, 'int32')
    },
    float64: (name) => {
      const data = find(name)
      if (data instanceof Float64Array) return data
      throw wrong(name, 'float64')
    },
  }
}

/** Null where what stands there is no name. */
function nameAt(buffer: ArrayBuffer, entry: number): string | null {
  let name = ''
  for (const byte of new Uint8Array(buffer, entry, maxNameLength)) {
    if (byte === 0) break
    if (byte < 0x21 || byte > 0x7e) return null
    name += String.fromCharCode(byte)
  }
  return name === '' ? null : name
}

function refusal(name: string | null, wanted: string, got: string | number): Error {
  return new Error(
    `Cannot open the section ${JSON.stringify(name)} of the bundle: expected ${wanted}, got ${got}: the file is damaged; compile the corpus again`,
  )
}

/** One character a byte. */
function printable(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}

function hex32(number: number): string {
  return number.toString(16).padStart(8, '0')
}
