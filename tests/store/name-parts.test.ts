import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameIndex } from '../../src/compile/indexes/name-index.ts'
import { encodeNames, openNames } from '../../src/model/bundle/indexes/name-index.ts'
import { fold } from '../../src/model/fold.ts'
import { withNamePart } from '../../src/store/name-parts.ts'
import { reopened } from './reopened.ts'

const letters = fc.array(fc.constantFrom('a', 'b', 'É', '京', '🔥', ' ', "'"), {
  minLength: 1,
  maxLength: 7,
})
const name = letters.map((all) => all.join(''))

describe('withNamePart()', () => {
  it('has the ordinals of which a name has the part', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(name, { maxLength: 3 }), { minLength: 1, maxLength: 60, size: 'max' }),
        name,
        fc.nat(),
        fc.nat(2),
        async (names, other, which, start) => {
          // Mostly a part of a name: a part that is drawn for itself is rarely found.
          const all = [other, ...names.flat()]
          const part = Array.from(all[which % all.length] ?? other)
            .slice(start)
            .join('')
          const index = nameIndex(names, (all) => all)
          const sections = await reopened((out) => encodeNames(out, 'x', index))
          const selection = withNamePart(openNames(sections, 'x', names.length), part)
          const wanted = fold(part)
          const isMatch = (all: readonly string[]): boolean =>
            wanted !== '' && all.some((each) => fold(each).includes(wanted))
          const expected = names.flatMap((all, ordinal) => (isMatch(all) ? [ordinal] : []))
          expect(Array.from(selection.list())).toEqual(expected)
          expect(selection.size()).toBe(expected.length)
          for (const ordinal of names.keys()) {
            expect(selection.has(ordinal)).toBe(expected.includes(ordinal))
          }
        },
      ),
      { numRuns: 200 },
    ))
})
