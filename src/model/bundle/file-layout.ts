/**
 * The file that holds the sections of a bundle. All numbers are unsigned and little-endian:
 *
 * | at | bytes | what |
 * |---|---|---|
 * | 0 | 8 | `DATELINE` |
 * | 8 | 4 | format version |
 * | 12 | 4 | byte order mark, 0x0A0B0C0D |
 * | 16 | 4 | length of the file |
 * | 20 | 4 | number of sections |
 * | 24 | 32 | corpus version: SHA-256 of the file from 56 to the checksum |
 * | 56 | 64 a section | name (48 bytes of ASCII, filled up with 0), kind of numbers, offset, length in bytes, 4 bytes of 0 |
 * | 0 modulo 8 | | the sections in the order of the table, each followed by 0 to 7 bytes of 0 |
 * | the end | 8 | 4 bytes of 0, checksum: XXH32 of all before it |
 *
 * Kinds of numbers: 1, 2 and 3 are unsigned of 1, 2 and 4 bytes, 4 is signed of 4 bytes, 5 is a
 * binary64. Sections touch each other, so that nothing overlaps and nothing lies between.
 */
import type { SectionData } from './sections.ts'

/**
 * The form of the content. It has to be raised by every change after which a store and a bundle of
 * the other side of the change would misread each other: a section, a field of a record or an index
 * that is added, taken away or means something else; another order of a list or of the numbers in
 * one; a value that is put in, moved or taken out of a vocabulary, because records and indexes refer
 * to its values by place. Records of another corpus do not raise it: they change the corpus version.
 */
export const formatVersion = 3

export const magic = 'DATELINE'
export const byteOrderMark = 0x0a0b0c0d
export const versionStart = 24
export const tableStart = 56
export const entryLength = 64
export const maxNameLength = 48
export const endLength = 8

export const kinds = [Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array] as const

/** As it stands in the table. */
export function kindOf(data: SectionData): number {
  return kinds.findIndex((Numbers) => data instanceof Numbers) + 1
}

/** Up to where the next section begins. */
export function aligned(length: number): number {
  return Math.ceil(length / 8) * 8
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
