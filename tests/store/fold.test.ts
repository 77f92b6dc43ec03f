import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/model/fold.ts'

describe('fold()', () => {
  it.each([
    ['Taliban', 'taliban'],
    ['ZÜRICH', 'zurich'],
    ['Khaībar Pakhtūnkhwā', 'khaibar pakhtunkhwa'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Æthelred Œuvre', 'aethelred oeuvre'],
    ['ﬁre', 'fire'],
    ['İstanbul', 'istanbul'],
    ['Ｘ', 'x'],
    ['Kabul’s', "kabul's"],
    ['Sana‘a', "sana'a"],
    ['“no”', '"no"'],
    ['Pakistan–Afghanistan', 'pakistan-afghanistan'],
    ['  two\u00a0 words\n', 'two words'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['Ὀδυσσεύς', 'οδυσσευσ'],
    ['Київ', 'киів'],
    ['हिन्दी', 'हिन्दी'],
    ['서울', '서울'],
    ['北京', '北京'],
    ['🔥', '🔥'],
    ['', ''],
    ['\ud800', '\ud800'],
  ])('folds %j to %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('does not tell the composed from the decomposed form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
      }),
    )
  })
})
