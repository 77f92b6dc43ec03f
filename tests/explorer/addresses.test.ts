import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatSpans,
  pageAddress,
  parseSpans,
  passageAddress,
  splitId,
} from '../../web/explorer/addresses.ts'

describe('pageAddress()', () => {
  it('gives every kind of node its page', () => {
    expect(
      ['article:a', 'actor:taliban', 'statement:s', 'event:e', 'location:l'].map(pageAddress),
    ).toEqual(['/articles/a', '/actors/taliban', '/statements/s', '/events/e', '/locations/l'])
  })
})

describe('splitId()', () => {
  it('refuses what is no id of a node', () => {
    for (const id of ['', 'taliban', 'actor:', ':taliban', 'constructor:x']) {
      expect(() => splitId(id)).toThrow(`Cannot read the id ${JSON.stringify(id)}`)
    }
  })
})

describe('passageAddress()', () => {
  it('points at each passage, and at the article alone without one', () => {
    const spans = [
      { start: 325, end: 435 },
      { start: 440, end: 460 },
    ]
    expect(passageAddress('a', spans)).toBe('/articles/a#at=325-435,440-460')
    expect(passageAddress('a', [])).toBe('/articles/a')
  })
})

describe('parseSpans()', () => {
  it('passes over what is no span', () => {
    expect(parseSpans('')).toEqual([])
    expect(parseSpans('#content')).toEqual([])
    expect(parseSpans('#at=5-5,9-4,x-1,-3,1e3-2e3,3-9')).toEqual([{ start: 3, end: 9 }])
  })

  it('reads back what formatSpans() writes, in order of start', () => {
    const span = fc
      .tuple(fc.nat(100_000), fc.integer({ min: 1, max: 1000 }))
      .map(([start, length]) => ({ start, end: start + length }))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), (spans) => {
        const sorted = spans.toSorted(
          (one, other) => one.start - other.start || one.end - other.end,
        )
        expect(parseSpans(formatSpans(spans))).toEqual(sorted)
      }),
    )
  })
})
