import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexRecords } from '../../src/compile/indexes/index-records.ts'
import { decodeBundle, encodeBundle } from '../../src/model/bundle.ts'
import type { Records } from '../../src/model/records.ts'
import { arbitraryRecords } from './arbitrary-records.ts'

const timeout = 60_000
const numRuns = 50

const [world] = fc.sample(arbitraryRecords, { numRuns: 1, seed: 7 }) as [Records]
const encoded = encodeBundle(await indexRecords(world))

describe('decodeBundle()', () => {
  it('is the inverse of encodeBundle()', { timeout }, () =>
    fc.assert(
      fc.asyncProperty(arbitraryRecords, async (records) => {
        const bundle = await indexRecords(records)
        expect(decodeBundle(encodeBundle(bundle))).toEqual(bundle)
        expect(encodeBundle(decodeBundle(encodeBundle(bundle)))).toBe(encodeBundle(bundle))
      }),
      { numRuns },
    ),
  )

  it.each([
    ['an empty text', '', 'expected a header of the format "dateline-bundle", got ""'],
    ['no JSON', 'PK\u0003\u0004', 'expected a header of the format "dateline-bundle"'],
    [
      'other JSON',
      '{"format":"geojson"}\n{}\n',
      'expected a header of the format "dateline-bundle"',
    ],
    ['a JSON value', 'null', 'expected a header of the format "dateline-bundle", got "null"'],
    [
      'another version of the format',
      encoded.replace('"formatVersion":2', '"formatVersion":99'),
      'expected format version 2, got 99: compile the corpus again',
    ],
    [
      'a header without a corpus version',
      encoded.replace(/"version":"[0-9a-f]+"/, '"version":""'),
      'expected a header of the format "dateline-bundle"',
    ],
    ['a text with something behind it', `${encoded}x`, 'the file is not whole'],
    ['damaged content', encoded.replace('"records":', '"records"!'), 'its content is damaged'],
    [
      'content of another form',
      '{"format":"dateline-bundle","formatVersion":2,"version":"' +
        'a'.repeat(64) +
        '","length":2}\n[]\n',
      'expected an object with "records" and "indexes"',
    ],
  ])('rejects %s', (_, text, message) => {
    expect(() => decodeBundle(text)).toThrow(message)
    expect(() => decodeBundle(text)).toThrow('Cannot decode the bundle')
  })

  it('rejects a text that is cut off anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: encoded.length - 1 }), (end) => {
        expect(() => decodeBundle(encoded.slice(0, end))).toThrow('Cannot decode the bundle')
      }),
    )
  })
})

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
          expect(encodeBundle(await indexRecords(shuffled))).toBe(
            encodeBundle(await indexRecords(records)),
          )
        }),
        { numRuns },
      ),
  )

  it('gives another version as soon as a record differs', async () => {
    const [article, ...articles] = world.articles
    if (article === undefined) throw new Error('expected an article')
    const changed = { ...world, articles: [{ ...article, author: 'Somebody' }, ...articles] }
    const [one, other] = [await indexRecords(world), await indexRecords(changed)]
    expect(one.version).toMatch(/^[0-9a-f]{64}$/)
    expect(other.version).not.toBe(one.version)
  })

  it('rejects nodes that are not in the order of slugs', async () => {
    const [first] = world.actors
    if (first === undefined) throw new Error('expected an actor')
    const actors = [
      { ...first, slug: 'b' },
      { ...first, slug: 'a' },
    ]
    await expect(indexRecords({ ...world, actors })).rejects.toThrow(
      `Cannot index "${first.id}": expected a slug after "b", got "a"`,
    )
  })

  it('indexes a corpus without anything', async () => {
    const nothing = {
      articles: [],
      actors: [],
      statements: [],
      events: [],
      locations: [],
      mentions: [],
      positions: [],
    }
    const bundle = await indexRecords(nothing)
    expect(decodeBundle(encodeBundle(bundle))).toEqual(bundle)
  })
})
