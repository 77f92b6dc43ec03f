import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexRecords } from '../../src/compile/indexes/index-records.ts'
import { encodeBundle, openBundle } from '../../src/model/bundle/bundle.ts'
import { allRecords } from '../../src/model/bundle/all-records.ts'
import type { Records } from '../../src/model/records.ts'
import { arbitraryRecords } from '../store/arbitrary-records.ts'
import { noRecords } from '../store/small-world.ts'

const timeout = 60_000
const numRuns = 50

const [world] = fc.sample(arbitraryRecords, { numRuns: 1, seed: 7 }) as [Records]

describe('indexRecords()', () => {
  it(
    'gives the same bytes for the same records, whatever the order of mentions and positions',
    { timeout },
    () =>
      fc.assert(
        fc.asyncProperty(arbitraryRecords, async (records) => {
          const shuffled: Records = {
            ...structuredClone(records),
            mentions: records.mentions.toReversed(),
            positions: records.positions.toReversed(),
          }
          expect(await encodeBundle(indexRecords(shuffled))).toEqual(
            await encodeBundle(indexRecords(records)),
          )
        }),
        { numRuns },
      ),
  )

  it('gives another version as soon as a record differs', async () => {
    const [article, ...articles] = world.articles
    if (article === undefined) throw new Error('expected an article')
    const changed = { ...world, articles: [{ ...article, author: 'Somebody' }, ...articles] }
    const one = await encodeBundle(indexRecords(world))
    const other = await encodeBundle(indexRecords(changed))
    expect(one.version).toMatch(/^[0-9a-f]{64}$/)
    expect(other.version).not.toBe(one.version)
  })

  it('rejects nodes that are not in the order of slugs', () => {
    const [first] = world.actors
    if (first === undefined) throw new Error('expected an actor')
    const actors = [
      { ...first, slug: 'b' },
      { ...first, slug: 'a' },
    ]
    expect(() => indexRecords({ ...world, actors })).toThrow(
      `Cannot index "${first.id}": expected a slug after "b", got "a"`,
    )
  })

  it('indexes a corpus without anything', async () => {
    const { bytes } = await encodeBundle(indexRecords(noRecords))
    expect(allRecords(openBundle(bytes.buffer).records)).toEqual(noRecords)
  })
})
