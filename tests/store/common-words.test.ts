/** Words that very many nodes have, of which the file keeps the best, and beginnings that very many words have. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Records } from '../../src/model/records.ts'
import { nodeKinds } from '../../src/model/vocabulary.ts'
import type { Store } from '../../src/store/store.ts'
import { arbitraryWindow } from './arbitrary-queries.ts'
import { expectList } from './expect-list.ts'
import { naiveSearch } from './naive/naive-search.ts'
import { openEncoded } from './open-encoded.ts'
import { article, person, statement } from './small-world.ts'
import { timeout } from './worlds.ts'

const padded = (place: number): string => String(place).padStart(4, '0')

/** Numbers that look drawn and are always the same. */
function drawn(place: number, below: number): number {
  return (Math.imul(place + 1, 0x9e3779b1) >>> 8) % below
}

/** 700 statements and 400 people: `wave` is in each, `storm` in every second, and each has a word of its own. */
const world: Records = {
  articles: [article('a', 'storm wave')],
  actors: Array.from({ length: 400 }, (_, place) =>
    person(`p${padded(place)}`, `Wave ${'x '.repeat(drawn(place, 5))}wq${padded(place)}`),
  ),
  statements: Array.from({ length: 700 }, (_, place) => {
    const words = ['wave', 'waves', 'waving', 'calm', 'reef']
    const content = Array.from(
      { length: 1 + drawn(place, 9) },
      (_, at) => words[drawn(place * 10 + at, words.length)] ?? '',
    )
    const storm = place % 2 === 0 ? ' storm' : ' storms storm'
    return statement(`s${padded(place)}`, `${content.join(' ')}${storm} wz${padded(place)}`)
  }),
  events: [],
  locations: [],
  mentions: [],
  positions: [],
}
const store: Store = await openEncoded(world)

const query = fc.constantFrom(
  'wave',
  'storm',
  'calm',
  'w',
  'wa',
  'wz',
  'wq0',
  'stor',
  'x',
  'reef',
  'calm wave',
  'wave storm w',
  'nothing wz000',
)

describe('search() for words that very many nodes have', { timeout }, () => {
  it('gives the same first hits as ranking all', () =>
    fc.assert(
      fc.asyncProperty(
        query,
        fc.option(fc.subarray([...nodeKinds])),
        fc.integer({ min: 0, max: 90 }),
        async (words, kinds, first) => {
          const expected = naiveSearch(world, words, kinds)
          const window = { first, last: null, after: null, before: null }
          const page = await store.search({ query: words, kinds, window })
          expect(page.items.map(({ item }) => [item.node.id, item.score])).toEqual(
            expected.slice(0, first).map(({ id, score }) => [id, score]),
          )
          expect(page.hasNextPage).toBe(expected.length > first)
          expect(await page.totalCount()).toBe(expected.length)
        },
      ),
      { numRuns: 150 },
    ))

  it('pages through them from either end', () =>
    fc.assert(
      fc.asyncProperty(
        query,
        fc.option(fc.subarray([...nodeKinds])),
        arbitraryWindow,
        async (words, kinds, plan) => {
          const read = async (window: Parameters<Store['search']>[0]['window']) => {
            const page = await store.search({ query: words, kinds, window })
            return {
              ...page,
              items: page.items.map(({ key, item }) => ({ key, item: item.node.id })),
            }
          }
          const expected = naiveSearch(world, words, kinds).map(({ id }) => id)
          await expectList(read, expected, plan)
        },
      ),
      { numRuns: 60 },
    ))

  it('takes keys of what is not there for the place where it would be', async () => {
    const all = naiveSearch(world, 'storm', null)
    const tenth = all[9]
    if (tenth === undefined) throw new Error('expected ten hits')
    const after = async (key: readonly (string | number)[]) => {
      const window = { first: 3, last: null, after: key, before: null }
      const page = await store.search({ query: 'storm', kinds: null, window })
      return page.items.map(({ item }) => item.node.id)
    }
    const from = (place: number) => all.slice(place, place + 3).map(({ id }) => id)
    expect(await after([tenth.score, `${tenth.id}-gone`])).toEqual(from(10))
    expect(await after([2, 'actor:a'])).toEqual(from(0))
    expect(await after([0, 'actor:a'])).toEqual([])
    const firstOfLess = all.findIndex(({ score }) => score < tenth.score)
    expect(await after([tenth.score - 1e-9, 'actor:a'])).toEqual(from(firstOfLess))
    expect(await after([-1e300, ''])).toEqual([])
    expect(await after([1e300, ''])).toEqual(from(0))
  })
})
