import { beforeAll, describe, expect, it } from 'vitest'
import { createFileWriter } from '../../../src/model/bundle/encode-file.ts'
import { formatVersion } from '../../../src/model/bundle/file-layout.ts'
import { openFile } from '../../../src/model/bundle/open-file.ts'
import type { SectionData } from '../../../src/model/bundle/sections.ts'
import { repairChecksum } from './repair-checksum.ts'

const sections: Readonly<Record<string, SectionData>> = {
  'a.bytes': Uint8Array.of(1, 2, 3),
  'a.words': Uint16Array.of(65_535, 0, 7),
  'b.offsets': Uint32Array.of(4_294_967_295, 1),
  'b.days': Int32Array.of(-5, 6, 7),
  'c.places': Float64Array.of(-0.1, 1e300),
  empty: new Uint32Array(),
}

async function encode(given = sections): Promise<Uint8Array<ArrayBuffer>> {
  const out = createFileWriter()
  for (const [name, data] of Object.entries(given)) out.add(name, data)
  return (await out.finish()).bytes
}

let bytes: Uint8Array<ArrayBuffer>
beforeAll(async () => {
  bytes = await encode()
})

/** The file with a number of four bytes put in. */
function withNumber(at: number, value: number, isRepaired = true): ArrayBuffer {
  const changed = bytes.slice()
  new DataView(changed.buffer).setUint32(at, value, true)
  if (isRepaired) repairChecksum(changed)
  return changed.buffer
}

const firstEntry = 56
const [kindAt, offsetAt, lengthAt] = [firstEntry + 48, firstEntry + 52, firstEntry + 56]

describe('openFile()', () => {
  it('gives the sections that were added, where they lie in the file', async () => {
    const { sections: open } = openFile(bytes.buffer)
    expect(open.uint8('a.bytes')).toEqual(sections['a.bytes'])
    expect(open.uint16('a.words')).toEqual(sections['a.words'])
    expect(open.uint32('b.offsets')).toEqual(sections['b.offsets'])
    expect(open.int32('b.days')).toEqual(sections['b.days'])
    expect(open.float64('c.places')).toEqual(sections['c.places'])
    expect(open.uint32('empty')).toHaveLength(0)
    expect(open.uint8('a.bytes').buffer).toBe(bytes.buffer)
    expect(openFile((await encode({})).buffer).version).toMatch(/^[0-9a-f]{64}$/)
  })

  it('gives the SHA-256 of the table and the sections as the version', async () => {
    const hash = await crypto.subtle.digest('SHA-256', bytes.subarray(56, -8))
    const { version } = openFile(bytes.buffer)
    expect(version).toBe(Buffer.from(hash).toString('hex'))
    expect(
      openFile((await encode({ ...sections, more: new Uint8Array(1) })).buffer).version,
    ).not.toBe(version)
  })

  it('refuses a section that is missing or of other numbers', () => {
    const { sections: open } = openFile(bytes.buffer)
    expect(() => open.uint8('b.bytes')).toThrow(
      'Cannot open the bundle: expected a section "b.bytes", got none: compile the corpus again',
    )
    expect(() => open.int32('b.offsets')).toThrow(
      'Cannot open the section "b.offsets" of the bundle: expected int32, got uint32: compile the corpus again',
    )
    for (const kind of ['uint8', 'uint16', 'uint32', 'float64'] as const) {
      expect(() => open[kind]('b.days')).toThrow(`expected ${kind}, got int32`)
    }
  })

  it.each([
    ['an empty file', new Uint8Array(), 'expected a file that starts with "DATELINE", got 0 bytes'],
    [
      'a foreign file',
      new TextEncoder().encode('{"format":"dateline-bundle","formatVersion":2}'),
      'got 46 bytes that start with "{\\"format": it is no bundle',
    ],
    [
      'a file that is hardly begun',
      new TextEncoder().encode('DATELINE'),
      'expected at least 64 bytes, got 8: the file is not whole',
    ],
  ])('refuses %s', (_, file, message) => {
    expect(() => openFile(file.buffer)).toThrow(message)
  })

  it('refuses a file of another format version', () => {
    expect(formatVersion).toBe(3)
    expect(() => openFile(withNumber(8, 2))).toThrow(
      'Cannot open the bundle: expected format version 3, got 2: compile the corpus again',
    )
  })

  it('refuses a file that is cut off or longer than it says', () => {
    const { length } = bytes
    for (const size of [length - 1, length - 8, length / 2, 64]) {
      expect(() => openFile(bytes.slice(0, size).buffer)).toThrow(
        `Cannot open the bundle: expected ${length} bytes, got ${size}: the file is not whole`,
      )
    }
    const longer = new Uint8Array(length + 8)
    longer.set(bytes)
    expect(() => openFile(longer.buffer)).toThrow(
      `expected ${length} bytes, got ${length + 8}: the file is not whole`,
    )
  })

  it('refuses a file whose checksum is not that of its bytes', () => {
    expect(() => openFile(withNumber(bytes.length - 16, 7, false))).toThrow(
      /^Cannot open the bundle: expected the checksum [0-9a-f]{8}, got [0-9a-f]{8}: the file is damaged; compile the corpus again$/,
    )
  })

  it('refuses a file on a machine of the other byte order', () => {
    expect(() => openFile(withNumber(12, 0x0d0c0b0a))).toThrow(
      'expected a little-endian machine, got a big-endian one',
    )
    expect(() => openFile(withNumber(12, 1))).toThrow('the file is damaged')
  })

  it.each([
    [
      'a kind of numbers that there is not',
      kindAt,
      6,
      'expected a kind of numbers from 1 to 5, got 6',
    ],
    ['a section that is not where it has to be', offsetAt, 8, 'expected the offset 440, got 8'],
    ['a section beyond the end', lengthAt, 4096, 'expected at most 56 bytes, got 4096'],
    ['a section beyond what 32 bits hold', lengthAt, 2 ** 32 - 1, 'expected at most 56 bytes'],
    ['half a number', kindAt, 2, 'expected numbers of 2 bytes, got 3 bytes'],
    ['sections that overlap', lengthAt, 9, 'expected the offset 456, got 448'],
    ['a name that is none', firstEntry, 0x01_01_01_01, 'expected a name of its own'],
    [
      'more sections than there is room for',
      20,
      2 ** 31,
      'expected a table of 2147483648 sections',
    ],
    ['sections that are not in the table', 20, 5, 'expected the offset 376, got 440'],
  ])('refuses %s, though the checksum is right', (_, at, value, message) => {
    expect(() => openFile(withNumber(at, value))).toThrow(message)
  })

  it('refuses two sections of one name, though the checksum is right', async () => {
    const twins = await encode({ a: new Uint8Array(1), b: new Uint8Array(1) })
    twins.set(twins.subarray(56, 57), 120)
    repairChecksum(twins)
    expect(() => openFile(twins.buffer)).toThrow('expected a name of its own, got a')
  })
})

describe('createFileWriter()', () => {
  it('gives the same bytes for the same sections', async () => {
    expect(await encode()).toEqual(bytes)
  })

  it.each(['', 'ä', 'with space', 'x'.repeat(49)])('refuses the name "%s"', (name) => {
    expect(() => createFileWriter().add(name, new Uint8Array())).toThrow(
      'expected a name of 1 to 48 printable ASCII characters',
    )
  })

  it('refuses a name that was given before', () => {
    const out = createFileWriter()
    out.add('a', new Uint8Array())
    expect(() => out.add('a', new Uint8Array())).toThrow('expected a new name')
  })

  it('takes a part of a larger buffer', async () => {
    const part = Uint32Array.of(9, 8, 7, 6).subarray(1, 3)
    const { sections: open } = openFile((await encode({ part })).buffer)
    expect(open.uint32('part')).toEqual(Uint32Array.of(8, 7))
  })
})
