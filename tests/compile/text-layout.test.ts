import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textLayout } from '../../src/compile/text-layout.ts'

describe('textLayout()', () => {
  it('counts code points, a line a paragraph', () => {
    expect(textLayout('🚢 It sank. 🕯\n\nMr. X saw it.', 'en')).toEqual({
      isBmp: false,
      paragraphs: [
        [0, 12],
        [13, 13],
        [14, 27],
      ],
      sentences: [
        [0, 10],
        [11, 12],
        [14, 27],
      ],
    })
  })

  it('says whether offsets are string indices', () => {
    expect(textLayout('“Ébène” – 50 €', 'en').isBmp).toBe(true)
    expect(textLayout('𝔘nder', 'en').isBmp).toBe(false)
  })

  it('cuts a text into its lines, and every sentence lies inside one', () => {
    const text = fc
      .array(fc.constantFrom('It', 'fell.', '🚢', '𝔘nder', ' ', '\n', '“Who?”', 'Mr.'))
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(text, (article) => {
        const { paragraphs, sentences } = textLayout(article, 'en')
        const points = Array.from(article)
        const lines = paragraphs.map(([start, end]) => points.slice(start, end).join(''))
        expect(lines.join('\n')).toBe(article)
        for (const [start, end] of sentences) {
          expect(paragraphs.some(([from, to]) => from <= start && end <= to)).toBe(true)
        }
      }),
    )
  })
})
