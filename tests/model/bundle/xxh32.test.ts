import { describe, expect, it } from 'vitest'
import { xxh32 } from '../../../src/model/bundle/xxh32.ts'

function words(text: string): Uint32Array {
  return new Uint32Array(new TextEncoder().encode(text).buffer)
}

describe('xxh32()', () => {
  // As other implementations give it.
  it.each([
    ['', 0x02cc5d05],
    ['abcd', 0xa3643705],
    ['Nobody inspects the spammish repetition.', 0xf483a759],
  ])('of "%s" is %d', (text, sum) => {
    expect(xxh32(words(text))).toBe(sum)
  })

  it('tells any two lists of one length that differ in one word', () => {
    const list = new Uint32Array(23)
    const sums = new Set([xxh32(list)])
    for (let place = 0; place < list.length; place += 1) {
      for (let bit = 0; bit < 32; bit += 1) {
        list[place] = 2 ** bit
        sums.add(xxh32(list))
      }
      list[place] = 0
    }
    expect(sums.size).toBe(23 * 32 + 1)
  })
})
