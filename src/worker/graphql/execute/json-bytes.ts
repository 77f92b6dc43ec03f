/**
 * JSON in UTF-8, written piece by piece into one array. Most texts of an answer are short: copying their
 * characters in a loop, looking for what is to be escaped on the way, takes less time than joining,
 * flattening and encoding them.
 */

const encoder = new TextEncoder()

/** From this length on, in UTF-16 units, the platform's own functions are faster. */
const long = 1000

const initialSize = 65_536
/** From this length on, in bytes, copying by the platform is faster. */
const longPiece = 48
/** A larger one is not kept for the next answer. */
const maxKept = 1_048_576

/** One that no answer is being written into. */
let spare: Uint8Array<ArrayBuffer> | null = null

export class JsonBytes {
  #bytes: Uint8Array<ArrayBuffer>
  #length = 0

  constructor() {
    this.#bytes = spare ?? new Uint8Array(initialSize)
    spare = null
  }

  /** What was written, and the end of writing. */
  finish(): Uint8Array<ArrayBuffer> {
    const written = this.#bytes.slice(0, this.#length)
    this.release()
    return written
  }

  /** The end of writing, without what was written. */
  release(): void {
    if (this.#bytes.length <= maxKept) spare = this.#bytes
    this.#bytes = new Uint8Array(0)
    this.#length = 0
  }

  /** In bytes, until now. */
  get length(): number {
    return this.#length
  }

  /** What was written from a place on; it is to be used before anything else is written. */
  since(start: number): Uint8Array {
    return this.#bytes.subarray(start, this.#length)
  }

  writeByte(byte: number): void {
    const bytes = this.#reserve(1)
    bytes[this.#length] = byte
    this.#length += 1
  }

  writeBytes(piece: Uint8Array): void {
    const bytes = this.#reserve(piece.length)
    const start = this.#length
    if (piece.length >= longPiece) bytes.set(piece, start)
    else for (let at = 0; at < piece.length; at += 1) bytes[start + at] = piece[at] ?? 0
    this.#length = start + piece.length
  }

  /** What is JSON already. */
  writeJson(json: string): void {
    const bytes = this.#reserve(3 * json.length)
    this.#length += encoder.encodeInto(json, bytes.subarray(this.#length)).written
  }

  /** As a JSON string, as `JSON.stringify` writes it. */
  writeText(text: string): void {
    const { length } = text
    if (length > long) return this.writeJson(JSON.stringify(text))
    const bytes = this.#reserve(3 * length + 2)
    let end = this.#length
    bytes[end++] = 0x22
    for (let at = 0; at < length; at += 1) {
      const unit = text.charCodeAt(at)
      if (unit < 0x80) {
        if (unit < 0x20 || unit === 0x22 || unit === 0x5c) {
          return this.writeJson(JSON.stringify(text))
        }
        bytes[end++] = unit
      } else if (unit < 0x800) {
        bytes[end++] = 0xc0 | (unit >> 6)
        bytes[end++] = 0x80 | (unit & 0x3f)
      } else if (unit >= 0xd800 && unit <= 0xdfff) {
        return this.writeJson(JSON.stringify(text))
      } else {
        bytes[end++] = 0xe0 | (unit >> 12)
        bytes[end++] = 0x80 | ((unit >> 6) & 0x3f)
        bytes[end++] = 0x80 | (unit & 0x3f)
      }
    }
    bytes[end++] = 0x22
    this.#length = end
  }

  /** The array, with room for so many bytes more. */
  #reserve(more: number): Uint8Array<ArrayBuffer> {
    const wanted = this.#length + more
    if (wanted <= this.#bytes.length) return this.#bytes
    const larger = new Uint8Array(Math.max(wanted, 2 * this.#bytes.length))
    larger.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = larger
    return larger
  }
}

/** A piece that is written often, of ASCII: names, punctuation. */
export function asciiPiece(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
  return bytes
}
