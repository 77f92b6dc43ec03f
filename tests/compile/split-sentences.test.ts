import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/compile/split-sentences.ts'

/** The sentences are divided by " | ". */
const cases: readonly [reason: string, text: string][] = [
  ['a title', 'Mr. Asif took to X. | Mrs. May, Dr. No and Gen. Grant did not.'],
  ['an initialism before a name', 'The U.S. President spoke. | He left the U.S. | The end.'],
  ['an initialism before a small letter', 'It is in Washington D.C. and nowhere else.'],
  ['an initial', 'Donald J. Trump met Steven F. Udvar-Hazy.'],
  ['a company', 'Acme Inc. Director Roe left Acme Inc. | She was tired.'],
  ['a number', 'It cost $3.50 on No. 9 St. Mary’s Road. | Nobody paid 1,000.5 for it.'],
  ['a curly closing quotation mark', '“It fell.” | “It rose.”'],
  ['a straight closing quotation mark', 'He said "It fell." | She said "It rose."'],
  ['a closing bracket', '(It fell.) | It rose.'],
  ['a question that is attributed', '“Who fell?” he asked. | “Nobody!” she cried.'],
  ['several sentences in one quotation', '“We saw it. | It fell,” he said.'],
  ['dots that leave words out', 'It fell … and rose. | Then it fell.'],
  ['no full stop', 'A headline without an end'],
  ['a sentence outside the BMP', '𝔘nder the 🚢 it fell. | 🕯️ It rose.'],
  ['the pronoun I', 'It was I. | You were there.'],
]

describe('splitSentences()', () => {
  it.each(cases)('keeps together and cuts around %s', (_, text) => {
    const paragraph = text.replaceAll(' | ', ' ')
    const sentences = splitSentences(paragraph, 'en').map(([start, end]) =>
      paragraph.slice(start, end),
    )
    expect(sentences.join(' | ')).toBe(text)
  })

  it.each(['', ' ', '\t \u00A0'])('finds none in white space (%j)', (text) => {
    expect(splitSentences(text, 'en')).toEqual([])
  })

  it('covers every character but white space, in order and without overlap', () => {
    const word = fc.constantFrom(
      'Mr.',
      'It',
      'fell.',
      '“Who?”',
      '🚢',
      'U.S.',
      ' ',
      '…',
      '!',
      '(',
      ')',
    )
    fc.assert(
      fc.property(
        fc.array(word).map((words) => words.join(' ')),
        (text) => {
          let end = 0
          let rest = ''
          for (const [from, to] of splitSentences(text, 'en')) {
            expect(from).toBeGreaterThanOrEqual(end)
            expect(to).toBeGreaterThan(from)
            rest += text.slice(end, from)
            end = to
          }
          expect((rest + text.slice(end)).trim()).toBe('')
        },
      ),
    )
  })
})
