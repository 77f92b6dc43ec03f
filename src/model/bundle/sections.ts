/**
 * What a bundle consists of: named stretches of the file, each a list of numbers of one size. Those
 * who write a structure add its sections; those who open it look at them where they lie, without a
 * copy. `file-layout.ts` says how they stand in the file.
 */

/** Numbers of 1, 2, 4, 4 (signed) or 8 bytes; always little-endian in the file. */
export type SectionData = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array

export interface SectionWriter {
  /**
   * Names are of 1 to 48 printable ASCII characters, each given once; sections stand in the file in
   * the order in which they are added. The data are not copied and must not change afterwards.
   * @throws {Error} for a name that is none or was given before.
   */
  add(name: string, data: SectionData): void
}

/** @throws {Error} each, naming the section, where there is none of the name or it has numbers of another kind. */
export interface Sections {
  uint8(name: string): Uint8Array<ArrayBuffer>
  uint16(name: string): Uint16Array<ArrayBuffer>
  uint32(name: string): Uint32Array<ArrayBuffer>
  int32(name: string): Int32Array<ArrayBuffer>
  float64(name: string): Float64Array<ArrayBuffer>
}
