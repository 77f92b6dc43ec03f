/** Texts by number: their UTF-8 bytes one after the other, and where each begins; one offset more than texts. */
import { utf8, ByteWriter } from './byte-writer.ts'
import { damaged } from './damaged.ts'
import { decodeText } from './decode-text.ts'
import { createSlotCache } from './slot-cache.ts'
import type { Sections, SectionWriter } from './sections.ts'

/** A power of two. */
const keptTexts = 1024

export function encodeTexts(name: string, texts: readonly string[], out: SectionWriter): void {
  const bytes = new ByteWriter()
  const offsets = new Uint32Array(texts.length + 1)
  for (const [place, text] of texts.entries()) {
    bytes.bytes(utf8(text))
    offsets[place + 1] = bytes.length
  }
  out.add(`${name}.offsets`, offsets)
  out.add(`${name}.bytes`, bytes.toBytes())
}

export interface TextList {
  readonly length: number
  readonly bytes: Uint8Array
  /** Where the bytes of a text begin and where they end. */
  startOf(place: number): number
  endOf(place: number): number
  at(place: number): string
  /** As `at`, and the text is kept for a while: for short ones that are asked for often. */
  keptAt(place: number): string
}

export function openTexts(name: string, sections: Sections): TextList {
  const offsets = sections.uint32(`${name}.offsets`)
  const bytes = sections.uint8(`${name}.bytes`)
  const length = Math.max(0, offsets.length - 1)
  const kept = createSlotCache<string>(keptTexts)
  const offsetAt = (place: number): number => {
    const offset = offsets[place]
    if (offset === undefined || offset > bytes.length) throw damaged(name, place)
    return offset
  }
  const at = (place: number): string => {
    const start = offsetAt(place)
    const end = offsetAt(place + 1)
    if (end < start) throw damaged(name, place)
    try {
      return decodeText(bytes, start, end)
    } catch (error) {
      throw damaged(name, place, error)
    }
  }
  return {
    length,
    bytes,
    startOf: offsetAt,
    endOf: (place) => offsetAt(place + 1),
    at,
    keptAt: (place) => {
      const known = kept.get(place)
      if (known !== undefined) return known
      const text = at(place)
      kept.set(place, text)
      return text
    },
  }
}
