/** Bytes of a file to text: UTF-8 without a byte order mark, and nothing else. */
import type { Complaint } from './finding.ts'

export type DecodedText =
  | { readonly text: string; readonly complaint: null }
  /** `text` is null where nothing can be made of the bytes. */
  | { readonly text: string | null; readonly complaint: Complaint; readonly line: number }

const byteOrderMark = '\ufeff'

/** A byte order mark is complained of and taken off. */
export function decodeText(bytes: Uint8Array, maxBytes: number): DecodedText {
  if (bytes.length > maxBytes) return complain(null, 1, tooLong(bytes.length, maxBytes))
  const text = decode(bytes)
  if (text === null) return complain(null, ...notUtf8(bytes))
  if (text.includes('\0')) return complain(null, lineOf(text, '\0'), binary)
  if (!text.startsWith(byteOrderMark)) return { text, complaint: null }
  return complain(text.slice(1), 1, {
    message: 'The file begins with a byte order mark (U+FEFF)',
    remedy: 'Save it as UTF-8 without a byte order mark.',
  })
}

function complain(text: string | null, line: number, complaint: Complaint): DecodedText {
  return { text, line, complaint }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function tooLong(length: number, maxBytes: number): Complaint {
  return {
    message: `The file has ${length} bytes`,
    remedy: `At most ${maxBytes} bytes are accepted; split it, or leave out what is not part of it.`,
  }
}

const binary: Complaint = {
  message: 'The file holds a NUL character: it is binary, or not saved as UTF-8',
  remedy: 'Save it as plain text in UTF-8.',
}

function notUtf8(bytes: Uint8Array): [line: number, complaint: Complaint] {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const complaint = {
    message: isUtf16 ? 'The file is in UTF-16, not in UTF-8' : 'The file is not valid UTF-8',
    remedy: 'Save it as plain text in UTF-8.',
  }
  return [isUtf16 ? 1 : firstUndecodableLine(bytes), complaint]
}

/** A line break is never a part of a longer UTF-8 sequence, so that each line stands for itself. */
function firstUndecodableLine(bytes: Uint8Array): number {
  let start = 0
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start)
    const isLast = end === -1
    if (isLast || decode(bytes.subarray(start, end)) === null) return line
    start = end + 1
  }
}

function lineOf(text: string, character: string): number {
  return text.slice(0, text.indexOf(character)).split('\n').length
}
