import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locatePassage, maxRanges } from '../../src/authoring/locate-passage.ts'
import { sliceCodePoints } from '../../src/model/text-position.ts'

const text = 'The fox 🦊 said so.\nA fox, a fox — said the hen.\n“Fox!”'

describe('locatePassage()', () => {
  test.each([
    ['said so', { start: 10, end: 17 }],
    ['🦊', { start: 8, end: 9 }],
    ['🦊 said so.\nA fox', { start: 8, end: 24 }],
    [
      { quote: 'fox', paragraph: 1 },
      { start: 4, end: 7 },
    ],
    [
      { quote: 'said', paragraph: 2 },
      { start: 34, end: 38 },
    ],
    [
      { quote: 'fox', before: 'A' },
      { start: 21, end: 24 },
    ],
    [
      { quote: 'fox', before: ', a' },
      { start: 28, end: 31 },
    ],
    [
      { quote: 'fox', before: ', a ' },
      { start: 28, end: 31 },
    ],
    [
      { quote: 'fox', after: ', a' },
      { start: 21, end: 24 },
    ],
    [
      { quote: 'A fox', before: 'so.' },
      { start: 19, end: 24 },
    ],
    [
      { quote: 'said so.', after: 'A fox' },
      { start: 10, end: 18 },
    ],
    [
      { quote: 'fox', paragraph: 2, after: '—' },
      { start: 28, end: 31 },
    ],
    [
      { quote: 'Fox', before: '“', after: '!' },
      { start: 49, end: 52 },
    ],
  ])('finds %j once', (passage, range) => {
    expect(locatePassage(text, passage)).toEqual({ found: 'once', ...range })
  })

  test.each([
    ['fox', [4, 21, 28]],
    [{ quote: 'fox', paragraph: 2 }, [21, 28]],
    [{ quote: 'said', after: ' ' }, [10, 34]],
  ])('finds %j often', (passage, starts) => {
    const found = locatePassage(text, passage)
    expect(found).toMatchObject({ found: 'often' })
    expect(found.found === 'often' && found.ranges.map(({ start }) => start)).toEqual(starts)
  })

  test('counts occurrences that overlap', () => {
    expect(locatePassage('a b a b a', 'a b a')).toEqual({
      found: 'often',
      ranges: [
        { start: 0, end: 5 },
        { start: 4, end: 9 },
      ],
    })
  })

  test.each([
    ['This is new.', 'his', [1]],
    ['the other', 'he', [1, 6]],
    ['said Bob Ray', 'Bob Ra', [5]],
    ['in Tajikistan', 'Tajik', [3]],
    ['in 2023', '202', [3]],
    ['🦊 Élan', 'lan', [3]],
    ['𝒜𝒷', '𝒷', [1]],
    ['cafe\u0301', 'cafe', [0]],
  ])('in %j does not find %j, which stands inside a word', (whole, quote, starts) => {
    const found = locatePassage(whole, quote)
    expect(found).toMatchObject({ found: 'never', elsewhere: [] })
    expect(found.found === 'never' && found.insideWords.map(({ start }) => start)).toEqual(starts)
  })

  test.each([
    ['This is his.', 'his', 8],
    ['Pakistan’s army', 'Pakistan', 0],
    ['a well-known man', 'known', 7],
    ['“Fox!”, he said', '!”', 4],
    ['🦊fox', 'fox', 1],
    ['他在北京说', '北京', 2],
    ['ที่กรุงเทพฯ', 'กรุงเทพ', 3],
    ['김정은은 말했다', '김정은', 0],
  ])('in %j finds %j, which begins and ends where a word does', (whole, quote, start) => {
    expect(locatePassage(whole, quote)).toMatchObject({ found: 'once', start })
  })

  test.each([['hound'], ['the fox'], ['"Fox!"'], ['']])('does not find %j', (passage) => {
    expect(locatePassage(text, passage)).toEqual({ found: 'never', elsewhere: [], insideWords: [] })
  })

  test.each([
    [{ quote: 'said so', paragraph: 2 }],
    [{ quote: 'said so', paragraph: 99 }],
    [{ quote: 'said so', before: 'hen' }],
    [{ quote: 'said so', after: 'hen' }],
  ])('says where the words of %j stand instead', (passage) => {
    expect(locatePassage(text, passage)).toEqual({
      found: 'never',
      elsewhere: [{ start: 10, end: 17 }],
      insideWords: [],
    })
  })

  test('does not put a passage over two paragraphs into one of them', () => {
    expect(locatePassage(text, { quote: 'so.\nA', paragraph: 1 })).toMatchObject({ found: 'never' })
  })

  test('does not find half a character', () => {
    expect(locatePassage('🦊', '\ud83e')).toEqual({
      found: 'never',
      elsewhere: [],
      insideWords: [],
    })
    expect(locatePassage('🦊', '\udd8a')).toEqual({
      found: 'never',
      elsewhere: [],
      insideWords: [],
    })
  })

  test('gives at most a hundred places', () => {
    const found = locatePassage('e '.repeat(1000), 'e')
    expect(found.found === 'often' && found.ranges.length).toBe(maxRanges)
  })

  test('gives ranges whose slice is the passage, and all of them', () => {
    const words = fc.array(fc.constantFrom('a', 'b', '😀', '\n', ' '), { maxLength: 30 })
    fc.assert(
      fc.property(words, fc.nat(30), fc.nat(5), (parts, from, length) => {
        const whole = parts.join('')
        const quote = parts.slice(from, from + length).join('')
        const found = locatePassage(whole, quote)
        const ranges =
          found.found === 'once'
            ? [found]
            : found.found === 'often'
              ? found.ranges
              : found.insideWords
        expect(ranges.length > 0).toBe(quote !== '')
        for (const { start, end } of ranges) {
          expect(sliceCodePoints(whole, start, end)).toBe(quote)
          const isCut = [start, end].some((at) =>
            /^[ab]{2}$/.test(parts.slice(Math.max(0, at - 1), at + 1).join('')),
          )
          expect(isCut).toBe(found.found === 'never')
        }
      }),
    )
  })
})
