/** Bytes that grow as they are written. */
const encoder = new TextEncoder()

export class ByteWriter {
  #bytes = new Uint8Array(1024)
  #length = 0

  get length(): number {
    return this.#length
  }

  /** What has been written so far, as a copy. */
  toBytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length)
  }

  byte(value: number): void {
    this.#reserve(1)
    this.#bytes[this.#length] = value
    this.#length += 1
  }

  /** An unsigned number of 32 bits in 1 to 5 bytes, seven bits each, the lowest first (LEB128). */
  varint(value: number): void {
    if (!Number.isInteger(value) || value < 0 || value > 0xffffffff) {
      throw new RangeError(`Cannot encode ${value}: expected an integer from 0 to 4294967295`)
    }
    let rest = value
    while (rest > 127) {
      this.byte((rest & 127) | 128)
      rest >>>= 7
    }
    this.byte(rest)
  }

  /** A signed number of 31 bits, small ones of either sign in few bytes: 0, -1, 1, -2 are 0, 1, 2, 3. */
  signed(value: number): void {
    this.varint(value < 0 ? -2 * value - 1 : 2 * value)
  }

  float64(value: number): void {
    const bytes = new Uint8Array(8)
    new DataView(bytes.buffer).setFloat64(0, value, true)
    this.bytes(bytes)
  }

  bytes(values: Uint8Array): void {
    this.#reserve(values.length)
    this.#bytes.set(values, this.#length)
    this.#length += values.length
  }

  /** One character a byte. */
  binary(values: string): void {
    this.#reserve(values.length)
    for (let place = 0; place < values.length; place += 1) {
      this.#bytes[this.#length + place] = values.charCodeAt(place)
    }
    this.#length += values.length
  }

  /** Puts a number, as `varint` does, before what was written since `place`. */
  insertVarint(place: number, value: number): void {
    const moved = this.#bytes.slice(place, this.#length)
    this.#length = place
    this.varint(value)
    this.bytes(moved)
  }

  #reserve(more: number): void {
    const needed = this.#length + more
    if (needed <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2))
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}

/**
 * The UTF-8 bytes of a text.
 * @throws {Error} for a lone surrogate, which UTF-8 has no bytes for.
 */
export function utf8(text: string): Uint8Array {
  if (!text.isWellFormed()) {
    throw new Error(
      `Cannot encode ${JSON.stringify(text.slice(0, 60))}: expected Unicode text, got a lone surrogate`,
    )
  }
  return encoder.encode(text)
}

/**
 * The UTF-8 bytes of a text as a text of one character each, which can be searched; a text of ASCII is
 * the same.
 * @throws {Error} for a lone surrogate.
 */
export function binaryOf(text: string): string {
  if (isAscii(text)) return text
  const bytes = utf8(text)
  let binary = ''
  for (let place = 0; place < bytes.length; place += 8192) {
    binary += String.fromCharCode(...bytes.subarray(place, place + 8192))
  }
  return binary
}

function isAscii(text: string): boolean {
  for (let place = 0; place < text.length; place += 1) {
    if (text.charCodeAt(place) > 127) return false
  }
  return true
}

/** How many bytes `varint` takes. */
export function varintLength(value: number): number {
  if (value < 0x80) return 1
  if (value < 0x4000) return 2
  if (value < 0x200000) return 3
  return value < 0x10000000 ? 4 : 5
}
