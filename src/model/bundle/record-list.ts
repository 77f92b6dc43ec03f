/** Records that are decoded when they are asked for. */
import type { Description } from './coder.ts'
import { damaged } from './damaged.ts'
import type { RecordCache } from './record-cache.ts'
import { RecordReader, type ReaderContext } from './record-reader.ts'
import type { Sections } from './sections.ts'

export interface RecordList<Item> {
  readonly length: number
  /**
   * The record at a place of the list. Records asked for lately are kept, a few MB of them, so that
   * the same place may give the same object or an equal one.
   * @throws {RangeError} outside of the list.
   */
  at(ordinal: number): Item
}

/** What a list is opened with. */
export interface RecordListSource<Item> {
  readonly name: string
  readonly length: number
  readonly description: Description<Item>
  /** The number of the first node, of records of nodes. */
  readonly firstNumber: number
  readonly cache: RecordCache
}

export function openRecordList<Item>(
  { name, length, description, firstNumber, cache }: RecordListSource<Item>,
  context: ReaderContext,
  sections: Sections,
): RecordList<Item> {
  const offsets = sections.uint32(`${name}.offsets`)
  if (offsets.length !== length + 1) {
    throw new Error(
      `Cannot open the section "${name}.offsets" of the bundle: expected ${length + 1} offsets, got ${offsets.length}: compile the corpus again`,
    )
  }
  const reader = new RecordReader(context, name, sections.uint8(`${name}.bytes`))
  return {
    length,
    at: (ordinal) => {
      const known = cache.get(ordinal)
      if (known !== undefined) return known as Item
      const start = offsets[ordinal]
      const end = offsets[ordinal + 1]
      if (start === undefined || end === undefined) throw outside(name, ordinal, length)
      if (end < start) throw damaged(name, ordinal)
      const item = reader.read(description, ordinal, firstNumber + ordinal, start, end)
      cache.set(ordinal, item, end - start)
      return item
    },
  }
}

/** The error of a place that a list does not have. */
export function outside(name: string, ordinal: number, length: number): RangeError {
  return new RangeError(
    `Cannot find the record ${ordinal} of ${name}: expected a whole number from 0, less than ${length}`,
  )
}
