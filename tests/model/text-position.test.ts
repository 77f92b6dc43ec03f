import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  codePointLength,
  sliceCodePoints,
  toCodePointOffset,
  toUtf16Offset,
} from '../../src/model/text-position.ts'

/** Every kind of unit: ASCII, BMP, pairs, lone surrogates, combining marks. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('a', '’', '😀', '𝒟', '\ud83d', '\ude00', 'e\u0301', '\n'))
    .map((parts) => parts.join('')),
)

describe('codePointLength()', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['’', 1],
    ['😀', 1],
    ['a😀b', 3],
    ['\ud83d', 1],
    ['\ude00\ud83d', 2],
  ])('of %j is %i', (text, length) => {
    expect(codePointLength(text)).toBe(length)
  })

  test('counts as the string iterator does', () => {
    fc.assert(fc.property(anyText, (text) => codePointLength(text) === Array.from(text).length))
  })
})

describe('toCodePointOffset() and toUtf16Offset()', () => {
  test('are inverses on every code point', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (let offset = 0; offset <= codePointLength(text); offset += 1) {
          expect(toCodePointOffset(text, toUtf16Offset(text, offset))).toBe(offset)
        }
      }),
    )
  })

  test('are the identity on a text without surrogates', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '’', 'é', '\n') }),
        fc.nat(20),
        (text, offset) => {
          const inside = Math.min(offset, text.length)
          expect(toCodePointOffset(text, inside)).toBe(inside)
          expect(toUtf16Offset(text, inside)).toBe(inside)
        },
      ),
    )
  })

  test('take an offset inside a pair for the one before it', () => {
    expect(toCodePointOffset('a😀b', 2)).toBe(1)
  })

  test('take an offset outside the text for its nearer end', () => {
    expect(toCodePointOffset('a😀', 99)).toBe(2)
    expect(toUtf16Offset('a😀', 99)).toBe(3)
    expect(toCodePointOffset('a😀', -1)).toBe(0)
    expect(toUtf16Offset('a😀', -1)).toBe(0)
  })
})

describe('sliceCodePoints()', () => {
  test.each([
    ['a😀b', 1, 2, '😀'],
    ['a😀b', 2, 3, 'b'],
    ['a😀b', 0, 99, 'a😀b'],
    ['a😀b', -5, 1, 'a'],
    ['a😀b', 2, 1, ''],
    ['a😀b', 1, 1, ''],
  ])('of %j from %i to %i is %j', (text, start, end, slice) => {
    expect(sliceCodePoints(text, start, end)).toBe(slice)
  })

  test('is a slice of the list of code points', () => {
    fc.assert(
      fc.property(anyText, fc.nat(30), fc.nat(30), (text, start, end) => {
        expect(sliceCodePoints(text, start, end)).toBe(
          Array.from(text).slice(start, Math.max(start, end)).join(''),
        )
      }),
    )
  })
})
