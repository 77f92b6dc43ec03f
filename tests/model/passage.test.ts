import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PassageSource } from '../../src/model/passage.ts'
import { Passage } from '../../src/model/passage.ts'

/** Two paragraphs of two and one sentences, with a character outside the BMP in the first. */
const text = 'One 💥 here. Two there.\nThree.'
const article = source(
  text,
  [
    [0, 22],
    [23, 29],
  ],
  [
    [0, 11],
    [12, 22],
    [23, 29],
  ],
)

function source(
  content: string,
  paragraphs: PassageSource['paragraphs'],
  sentences: PassageSource['sentences'],
): PassageSource {
  return { text: content, isBmp: !/[\u{10000}-\u{10ffff}]/u.test(content), paragraphs, sentences }
}

describe('Passage', () => {
  test.for<[string, [number, number], string, string, number, string]>([
    ['a word', [0, 3], 'One', '', 1, 'One 💥 here.'],
    ['a word after a character outside the BMP', [6, 10], 'here', 'One 💥 ', 1, 'One 💥 here.'],
    ['the character itself', [4, 5], '💥', 'One ', 1, 'One 💥 here.'],
    ['a passage over two sentences', [6, 15], 'here. Two', 'One 💥 ', 1, 'One 💥 here. Two there.'],
    ['a word of the second sentence', [12, 15], 'Two', 'One 💥 here. ', 1, 'Two there.'],
    ['the last word', [23, 28], 'Three', 'One 💥 here. Two there.\n', 2, 'Three.'],
    [
      'a passage over two paragraphs',
      [16, 28],
      'there.\nThree',
      'One 💥 here. Two ',
      1,
      'Two there.\nThree.',
    ],
    ['white space between sentences', [11, 12], ' ', 'One 💥 here.', 1, ' '],
  ])('cites %s', ([, [start, end], exact, prefix, paragraph, sentence]) => {
    const passage = new Passage(article, { start, end })
    expect(passage).toMatchObject({ start, end })
    expect([passage.exact, passage.prefix, passage.paragraph, passage.sentence]).toEqual([
      exact,
      prefix,
      paragraph,
      sentence,
    ])
  })

  test('gives at most 32 code points on either side', () => {
    const long = `${'💥'.repeat(40)}x${'💥'.repeat(40)}`
    const passage = new Passage(source(long, [[0, 81]], [[0, 81]]), { start: 40, end: 41 })
    expect(passage.prefix).toBe('💥'.repeat(32))
    expect(passage.exact).toBe('x')
    expect(passage.suffix).toBe('💥'.repeat(32))
  })

  test('gives prefix, exact and suffix that are one stretch of the text, around the passage', () => {
    fc.assert(
      fc.property(anyPlacedPassage(), ({ content, start, end }) => {
        const characters = Array.from(content)
        const range = [0, characters.length] as const
        const passage = new Passage(source(content, [range], [range]), { start, end })
        expect(passage.exact).toBe(characters.slice(start, end).join(''))
        expect(characters.slice(0, start).join('').endsWith(passage.prefix)).toBe(true)
        expect(characters.slice(end).join('').startsWith(passage.suffix)).toBe(true)
        expect(Array.from(passage.prefix)).toHaveLength(Math.min(32, start))
        expect(Array.from(passage.suffix)).toHaveLength(Math.min(32, characters.length - end))
      }),
    )
  })

  test('lies in its sentence, which lies in the text, whatever the sentences are', () => {
    fc.assert(
      fc.property(anyPlacedPassage(), fc.array(fc.nat(60)), ({ content, start, end }, cuts) => {
        const { length } = Array.from(content)
        const borders = [...new Set([0, ...cuts.map((cut) => cut % length), length])].toSorted(
          (one, other) => one - other,
        )
        // Every second stretch is a sentence, the others belong to none.
        const sentences = borders.flatMap((border, index) =>
          index % 2 === 1 ? [[borders[index - 1] ?? 0, border] as const] : [],
        )
        const passage = new Passage(source(content, [[0, length]], sentences), { start, end })
        expect(passage.sentence).toContain(passage.exact)
        expect(content).toContain(passage.sentence)
      }),
    )
  })
})

function anyPlacedPassage(): fc.Arbitrary<{ content: string; start: number; end: number }> {
  return fc
    .string({ unit: fc.constantFrom('a', 'b', ' ', '’', '💥', '𝔞'), minLength: 1, maxLength: 90 })
    .chain((content) => {
      const { length } = Array.from(content)
      return fc.tuple(fc.nat(length - 1), fc.nat(length - 1)).map(([one, other]) => ({
        content,
        start: Math.min(one, other),
        end: Math.max(one, other) + 1,
      }))
    })
}
