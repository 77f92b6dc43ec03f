/** Bytes to text. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Above it the decoder is faster than its call is dear. */
const maxShort = 40

/**
 * The text of UTF-8 bytes.
 * @throws {TypeError} for bytes that are not UTF-8.
 */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= maxShort) {
    const ascii = shortAscii(bytes, start, end)
    if (ascii !== null) return ascii
  }
  return decoder.decode(bytes.subarray(start, end))
}

/** Null where a byte is not ASCII. */
function shortAscii(bytes: Uint8Array, start: number, end: number): string | null {
  let text = ''
  let place = start
  for (; place + 8 <= end; place += 8) {
    const a = bytes[place] ?? 0
    const b = bytes[place + 1] ?? 0
    const c = bytes[place + 2] ?? 0
    const d = bytes[place + 3] ?? 0
    const e = bytes[place + 4] ?? 0
    const f = bytes[place + 5] ?? 0
    const g = bytes[place + 6] ?? 0
    const h = bytes[place + 7] ?? 0
    if ((a | b | c | d | e | f | g | h) > 127) return null
    text += String.fromCharCode(a, b, c, d, e, f, g, h)
  }
  const left = end - place
  if (left >= 4) {
    const a = bytes[place] ?? 0
    const b = bytes[place + 1] ?? 0
    const c = bytes[place + 2] ?? 0
    const d = bytes[place + 3] ?? 0
    if ((a | b | c | d) > 127) return null
    text += String.fromCharCode(a, b, c, d)
    place += 4
  }
  for (; place < end; place += 1) {
    const a = bytes[place] ?? 0
    if (a > 127) return null
    text += String.fromCharCode(a)
  }
  return text
}
