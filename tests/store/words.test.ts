import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstWords, words } from '../../src/model/words.ts'

const folded = (text: string): string[] => [...words(text)].map((word) => word.folded)

describe('words()', () => {
  it.each([
    ['The Taliban, they said.', ['the', 'taliban', 'they', 'said']],
    ['Kabul’s men', ['kabul', 'men']],
    ["the minister's", ['the', 'minister']],
    ['This isn’t', ['this', 'isnt']],
    ['O’Brien', ['obrien']],
    ['Tehrik-i-Taliban Pakistan (TTP)', ['tehrik', 'i', 'taliban', 'pakistan', 'ttp']],
    ['took to X today', ['took', 'to', 'x', 'today']],
    ['the U.S. and the U.N.', ['the', 'us', 'and', 'the', 'un']],
    ['50,000 to 60,000', ['50000', 'to', '60000']],
    ['3.5 percent, 1,5', ['3.5', 'percent', '1,5']],
    ['July 5, 2023', ['july', '5', '2023']],
    ['“already fenced”', ['already', 'fenced']],
    ['中国在北京', ['中', '国', '在', '北', '京']],
    ['قالت طالبان', ['قالت', 'طالبان']],
    ['हिन्दी में', ['हिन्दी', 'में']],
    ['a 🔥fire🔥', ['a', '🔥', 'fire', '🔥']],
    ['— … !', []],
    ['', []],
  ])('finds the words of %j', (text, expected) => {
    expect(folded(text)).toEqual(expected)
  })

  it('says where a word stands, with its ending', () => {
    const text = '🔥 Kabul’s cooperation'
    expect([...words(text)].map(({ start, end }) => text.slice(start, end))).toEqual([
      '🔥',
      'Kabul’s',
      'cooperation',
    ])
  })

  it('gives words in order, apart and never empty, of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let end = 0
        for (const word of words(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end)
          expect(word.end).toBeGreaterThan(word.start)
          expect(word.end).toBeLessThanOrEqual(text.length)
          expect(word.folded).not.toBe('')
          end = word.end
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('firstWords()', () => {
  it('stops after so many', () => {
    expect(firstWords('a b c', 2).map((word) => word.folded)).toEqual(['a', 'b'])
    expect(firstWords('a b c', 9)).toHaveLength(3)
  })
})
