/** Sections to the bytes of a file: see `file-layout.ts`. */
import {
  aligned,
  byteOrderMark,
  endLength,
  entryLength,
  formatVersion,
  hex,
  kindOf,
  magic,
  maxNameLength,
  tableStart,
  versionStart,
} from './file-layout.ts'
import type { SectionData, SectionWriter } from './sections.ts'
import { xxh32 } from './xxh32.ts'

/** Offsets and lengths are numbers of 32 bits. */
const maxFileLength = 2 ** 32 - 1

export interface EncodedFile {
  /** Lower-case hex SHA-256 of the sections, with their names and kinds. */
  readonly version: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface FileWriter extends SectionWriter {
  /** The file of the sections added so far. The same sections give the same bytes. */
  finish(): Promise<EncodedFile>
}

export function createFileWriter(): FileWriter {
  const sections = new Map<string, SectionData>()
  return {
    add: (name, data) => {
      if (!/^[!-~]{1,48}$/.test(name)) {
        throw new Error(
          `Cannot add the section ${JSON.stringify(name)}: expected a name of 1 to ${maxNameLength} printable ASCII characters`,
        )
      }
      if (sections.has(name)) {
        throw new Error(
          `Cannot add the section "${name}": expected a new name, got one given before`,
        )
      }
      sections.set(name, data)
    },
    finish: () => encodeFile(sections),
  }
}

async function encodeFile(sections: ReadonlyMap<string, SectionData>): Promise<EncodedFile> {
  let length = tableStart + sections.size * entryLength
  for (const data of sections.values()) length += aligned(data.byteLength)
  length += endLength
  if (length > maxFileLength) {
    throw new Error(
      `Cannot encode the bundle: expected at most ${maxFileLength} bytes, got ${length}`,
    )
  }
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  bytes.set(asciiBytes(magic))
  view.setUint32(8, formatVersion, true)
  view.setUint32(12, byteOrderMark, true)
  view.setUint32(16, length, true)
  view.setUint32(20, sections.size, true)
  let entry = tableStart
  let offset = tableStart + sections.size * entryLength
  for (const [name, data] of sections) {
    bytes.set(asciiBytes(name), entry)
    view.setUint32(entry + maxNameLength, kindOf(data), true)
    view.setUint32(entry + maxNameLength + 4, offset, true)
    view.setUint32(entry + maxNameLength + 8, data.byteLength, true)
    writeNumbers(view, offset, data)
    entry += entryLength
    offset += aligned(data.byteLength)
  }
  const hash = new Uint8Array(
    await crypto.subtle.digest('SHA-256', bytes.subarray(tableStart, length - endLength)),
  )
  bytes.set(hash, versionStart)
  view.setUint32(length - 4, xxh32(new Uint32Array(bytes.buffer, 0, length / 4 - 1)), true)
  return { version: hex(hash), bytes }
}

function writeNumbers(view: DataView, offset: number, data: SectionData): void {
  if (data instanceof Uint8Array || isLittleEndian()) {
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    new Uint8Array(view.buffer).set(bytes, offset)
    return
  }
  for (const [place, number] of data.entries()) {
    const at = offset + place * data.BYTES_PER_ELEMENT
    if (data instanceof Uint16Array) view.setUint16(at, number, true)
    else if (data instanceof Float64Array) view.setFloat64(at, number, true)
    else view.setInt32(at, number, true)
  }
}

function isLittleEndian(): boolean {
  return new Uint8Array(new Uint16Array([1]).buffer)[0] === 1
}

function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}
