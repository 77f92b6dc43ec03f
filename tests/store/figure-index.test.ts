import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeFigures, openFigures } from '../../src/model/bundle/indexes/figures.ts'
import { atLeast } from '../../src/store/figure-index.ts'
import { reopened } from './reopened.ts'

const count = 40

describe('atLeast()', () => {
  it('has the ordinals whose figure is as high or higher', () =>
    fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.nat(count - 1).map(String), fc.nat(8)),
        fc.integer({ min: -1, max: 9 }),
        async (figureOf, figure) => {
          const figures = Object.entries(figureOf)
            .map(([ordinal, value]) => [value, Number(ordinal)] as const)
            .toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
          const sections = await reopened((out) => encodeFigures(out, 'x', figures, count))
          const selection = atLeast(openFigures(sections, 'x', count), figure)
          const expected = figures
            .filter(([value]) => value >= figure)
            .map(([, ordinal]) => ordinal)
            .toSorted((a, b) => a - b)
          expect(Array.from(selection.list())).toEqual(expected)
          expect(selection.size()).toBe(expected.length)
          for (let ordinal = 0; ordinal < count; ordinal += 1) {
            expect(selection.has(ordinal)).toBe(expected.includes(ordinal))
          }
        },
      ),
    ))
})
