import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/authoring/decode-text.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('decodeText()', () => {
  test('gives the text of UTF-8', () => {
    expect(decodeText(encode('é 🦊\r\n'), 100)).toEqual({ text: 'é 🦊\r\n', complaint: null })
  })

  test.each<[string, Uint8Array, string | null, number, RegExp]>([
    ['a byte order mark', encode('\ufeffa'), 'a', 1, /byte order mark/],
    ['a NUL character', encode('a\n\0b'), null, 2, /NUL/],
    ['Latin-1', new Uint8Array([0x61, 0x0a, 0x62, 0x0a, 0xe9, 0x0a]), null, 3, /not valid UTF-8/],
    ['half a character at the end', new Uint8Array([0x61, 0x0a, 0xc3]), null, 2, /not valid UTF-8/],
    ['a surrogate in UTF-8', new Uint8Array([0xed, 0xa0, 0xbd]), null, 1, /not valid UTF-8/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0]), null, 1, /UTF-16/],
    ['too many bytes', new Uint8Array(101), null, 1, /101 bytes/],
  ])('complains of %s', (_, bytes, text, line, message) => {
    const decoded = decodeText(bytes, 100)
    expect(decoded).toMatchObject({ text, line })
    expect(decoded.complaint?.message).toMatch(message)
  })
})
