import { describe, expect, it } from 'vitest'
import { inventedWord, type WordPurpose } from '../../bench/corpus/invented-word.ts'

const purposes: readonly WordPurpose[] = ['person', 'organization', 'city', 'facility', 'village']

describe('inventedWord()', () => {
  it('gives every number and purpose a word of its own, also where short words run out', () => {
    const words = new Set<string>()
    for (const purpose of purposes) {
      for (let number = 0; number < 80_000; number += 1) words.add(inventedWord(3, purpose, number))
    }
    expect(words.size).toBe(80_000 * purposes.length)
  })
})
