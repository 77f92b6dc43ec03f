import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestCandidates, pickAlike, type Subject } from '../../bench/growth/subject.ts'

function subject(name: string, bytes: number, matches: number | null = null): Subject {
  return { variables: { name }, bytes, matches }
}

const names = (subjects: readonly Subject[]): readonly unknown[] =>
  subjects.map(({ variables }) => variables['name'])

const pool = fc.uniqueArray(
  fc.record({
    variables: fc.record({ name: fc.string() }),
    bytes: fc.integer({ min: 10, max: 100_000 }),
    matches: fc.integer({ min: 1, max: 1000 }),
  }),
  { minLength: 5, maxLength: 20, selector: ({ variables }) => variables.name },
)

describe('pickAlike()', () => {
  it('takes of the first pool what has the wanted matches, and of the others what is most like it', () => {
    const small = [subject('a', 500, 3), subject('b', 900, 21), subject('c', 1000, 19)]
    const large = [subject('d', 5000, 300), subject('e', 1000, 20), subject('f', 890, 22)]
    const picked = pickAlike([small, large], { count: 2, matches: 20 })
    expect(picked.map(names)).toEqual([
      ['b', 'c'],
      ['f', 'e'],
    ])
  })

  it('goes by bytes alone where matches are free', () => {
    const small = [subject('a', 100, 1), subject('b', 1000, 2), subject('c', 9000, 3)]
    const large = [subject('d', 990, 5000), subject('e', 100, 2)]
    const picked = pickAlike([small, large], { count: 1, matches: null })
    expect(picked.map(names)).toEqual([['b'], ['d']])
  })

  it('gives the same subjects in whatever order pools are, and none twice', () => {
    fc.assert(
      fc.property(
        pool,
        pool,
        fc.option(fc.integer({ min: 1, max: 500 })),
        (one, other, matches) => {
          const options = { count: 5, matches }
          const picked = pickAlike([one, other], options)
          expect(pickAlike([one.toReversed(), other.toReversed()], options)).toEqual(picked)
          for (const subjects of picked) expect(new Set(names(subjects)).size).toBe(5)
        },
      ),
    )
  })

  it('refuses a pool that has too few', () => {
    const one = [subject('a', 1), subject('b', 2)]
    expect(() => pickAlike([one, one.slice(1)], { count: 2, matches: null })).toThrow(
      'Cannot measure: expected 2 subjects to ask about, got 1',
    )
  })
})

describe('nearestCandidates()', () => {
  it('has those with about as many matches first, and what is not counted as it comes', () => {
    const candidates = [100, 1, 21, 19].map((matches) => ({ variables: { matches }, matches }))
    expect(nearestCandidates(candidates, 20, 3).map(({ matches }) => matches)).toEqual([
      21, 19, 100,
    ])
    expect(nearestCandidates(candidates, null, 10)).toHaveLength(4)
  })
})
