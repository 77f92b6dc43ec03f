import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generateCorpus } from '../../../bench/corpus/generate-corpus.ts'
import { compileRecords } from '../../../src/compile/compile-records.ts'
import { allRecords } from '../../../src/model/bundle/all-records.ts'
import { createFileWriter } from '../../../src/model/bundle/encode-file.ts'
import { openFile } from '../../../src/model/bundle/open-file.ts'
import { encodeRecords } from '../../../src/model/bundle/encode-records.ts'
import { openRecords } from '../../../src/model/bundle/open-records.ts'
import { encodeNodeId, type NodeId } from '../../../src/model/node-id.ts'
import { numberNodes } from '../../../src/model/node-numbers.ts'
import type { Records } from '../../../src/model/records.ts'
import { checked, compiled, gazetteer } from '../../compile/corpora.ts'
import { arbitraryRecords } from '../../store/arbitrary-records.ts'
import {
  article,
  location,
  mention,
  noRecords,
  person,
  stated,
  statement,
} from '../../store/small-world.ts'
import { arbitraryOddRecords } from './arbitrary-odd-records.ts'

const timeout = 120_000

async function encoded(records: Records): Promise<Uint8Array<ArrayBuffer>> {
  const out = createFileWriter()
  encodeRecords(records, out)
  return (await out.finish()).bytes
}

async function opened(records: Records): Promise<ReturnType<typeof openRecords>> {
  return openRecords(openFile((await encoded(records)).buffer).sections)
}

async function roundTrip(records: Records): Promise<Records> {
  return allRecords((await opened(records)).records)
}

describe('openRecords()', () => {
  it('gives what encodeRecords() was given, of consistent records', { timeout }, () =>
    fc.assert(
      fc.asyncProperty(arbitraryRecords, async (records) => {
        expect(await roundTrip(records)).toStrictEqual(records)
      }),
      { numRuns: 50 },
    ),
  )

  it('gives what encodeRecords() was given, of records without sense', { timeout }, () =>
    fc.assert(
      fc.asyncProperty(arbitraryOddRecords, async (records) => {
        expect(await roundTrip(records)).toStrictEqual(records)
      }),
      { numRuns: 150 },
    ),
  )

  it.each(['seed', 'fixture'] as const)('gives the records of the %s', async (name) => {
    const records = await compiled(name)
    expect(await roundTrip(records)).toStrictEqual(records)
  })

  it(
    'gives the records of a made corpus, in any order and as often as asked',
    { timeout },
    async () => {
      const records = await compileRecords(
        checked(generateCorpus({ seed: 3, articles: 40 })),
        gazetteer,
      )
      const { records: open } = await opened(records)
      expect(allRecords(open)).toStrictEqual(records)
      for (const [place, expected] of [...records.mentions.entries()].toReversed()) {
        expect(open.mentions.at(place)).toStrictEqual(expected)
      }
      for (let place = 0; place < records.mentions.length; place += 5) {
        expect(open.mentions.at(place)).toStrictEqual(records.mentions[place])
      }
      for (const [place, expected] of [...records.statements.entries()].toReversed()) {
        expect(open.statements.at(place)).toStrictEqual(expected)
        expect(open.statements.at(place)).toStrictEqual(expected)
      }
    },
  )

  it('gives the records of a corpus without anything', async () => {
    expect(await roundTrip(noRecords)).toStrictEqual(noRecords)
  })

  it('reads the items of a long list only when somebody looks at them', async () => {
    const evidence = Array.from({ length: 5000 }, (_, start) => ({
      article: encodeNodeId('ARTICLE', 'a'),
      start,
      end: start + 1,
    }))
    const actor = person('a', 'A')
    const records = {
      ...noRecords,
      actors: [{ ...actor, provenance: { ...actor.provenance, evidence } }],
    }
    const { records: open } = await opened(records)
    const { provenance } = open.actors.at(0)
    expect(Object.getOwnPropertyDescriptor(provenance, 'evidence')).not.toHaveProperty('value')
    expect(provenance.evidence).toStrictEqual(evidence)
    expect(Object.getOwnPropertyDescriptor(provenance, 'evidence')?.value).toStrictEqual(evidence)
  })

  it.each([-1, 0.5, 1, 2 ** 32, Number.NaN])(
    'has no record at %d of a list of one',
    async (place) => {
      const { records } = await opened({
        ...noRecords,
        articles: [article('a', 'A')],
        mentions: [mention(encodeNodeId('ACTOR', 'a'), 'a', 0)],
      })
      expect(() => records.articles.at(place)).toThrow(RangeError)
      expect(() => records.mentions.at(place)).toThrow(RangeError)
      expect(() => records.actors.at(0)).toThrow('Cannot find the record 0 of actors')
    },
  )
})

describe('encodeRecords()', () => {
  it('gives the same bytes for equal records', { timeout }, () =>
    fc.assert(
      fc.asyncProperty(arbitraryOddRecords, async (records) => {
        expect(await encoded(structuredClone(records))).toEqual(await encoded(records))
      }),
      { numRuns: 20 },
    ),
  )

  it('writes a passage of the article as where it stands', async () => {
    const passage = 'the words that were said, and nothing else than those words. '.repeat(4)
    const sizeWith = async (content: string): Promise<number> =>
      (
        await encoded({
          ...noRecords,
          articles: [article('a', `He said ${passage}`)],
          statements: [statement('s', content)],
        })
      ).length
    expect(await sizeWith(passage.slice(1, -1))).toBeLessThan((await sizeWith('')) + 16)
  })

  it.each([
    [
      'a lone surrogate in a text',
      { articles: [article('a', 'x \ud800')] },
      'expected Unicode text, got a lone surrogate',
    ],
    [
      'a lone surrogate in a value',
      { actors: [person('a', '\udc00')] },
      'expected Unicode text, got a lone surrogate',
    ],
    [
      'a slug that is not ASCII',
      { actors: [person('ä', 'A')] },
      'Cannot encode the slug "ä": expected 1 to 255 printable ASCII characters',
    ],
    [
      'slugs out of order',
      { actors: [person('b', 'B'), person('a', 'A')] },
      'Cannot encode the slug "a": expected one after "b"',
    ],
    [
      'a slug that is given twice',
      { actors: [person('a', 'A'), person('a', 'B')] },
      'Cannot encode the slug "a": expected one after "a"',
    ],
    [
      'an id of another slug',
      { actors: [{ ...person('a', 'A'), slug: 'b' }] },
      'Cannot encode the record "actor:a": expected the id "actor:b" for its slug',
    ],
    [
      'a value outside of its vocabulary',
      { locations: [location('a', 'A', { locationKind: 'TOWN' as 'CITY' })] },
      'Cannot encode "TOWN": expected one of COUNTRY, REGION',
    ],
    [
      'a mention outside of its vocabulary',
      { mentions: [{ ...mention(encodeNodeId('ACTOR', 'a'), 'a', 0), form: 'NOUN' as 'NAME' }] },
      'Cannot encode "NOUN": expected one of NAME, DESCRIPTION',
    ],
    [
      'a span that ends before it starts',
      { actors: [{ ...person('a', 'A'), provenance: stated('a', 5, 4) }] },
      'Cannot encode -1: expected an integer from 0',
    ],
    [
      'a hash that is none',
      { articles: [article('a', 'A', { sha256: 'F'.repeat(64) })] },
      'expected 64 lower-case hexadecimal digits',
    ],
    [
      'a field that is not there',
      { actors: [{ ...person('a', 'A'), name: undefined as unknown as string }] },
      'Cannot encode a record: expected a value, got undefined',
    ],
  ])('refuses %s', async (_, records, message) => {
    await expect(encoded({ ...noRecords, ...records })).rejects.toThrow(message)
  })
})

describe('openNodeNumbers()', () => {
  it('agrees with numberNodes()', { timeout }, async () => {
    const records = await compileRecords(
      checked(generateCorpus({ seed: 4, articles: 30 })),
      gazetteer,
    )
    const { numbers } = await opened(records)
    const expected = numberNodes(records)
    expect(numbers.size).toBe(expected.size)
    for (let round = 0; round < 2; round += 1) {
      for (let number = 0; number < expected.size; number += 1) {
        const id = expected.idOf(number)
        expect(numbers.idOf(number)).toBe(id)
        expect(numbers.numberOf(id)).toBe(number)
        expect(numbers.ordinalOfId(id)).toBe(expected.ordinalOf(number))
        expect(numbers.kindOf(number)).toBe(expected.kindOf(number))
        expect(numbers.recordOf(number)).toStrictEqual(expected.recordOf(number))
        for (const other of [`${id}-`, `${id}x`, id.slice(0, -1), `${id.slice(0, -1)}\u0100`]) {
          expect(numbers.numberOf(other as NodeId)).toBe(expected.numberOf(other as NodeId))
        }
      }
    }
  })

  it.each(['', 'actor:', 'actor', 'ghost:a', ':', 'actor:a:b', 'ACTOR:a', '__proto__'])(
    'finds no number for "%s"',
    async (id) => {
      const { numbers } = await opened({ ...noRecords, actors: [person('a', 'A')] })
      expect(numbers.numberOf(id as NodeId)).toBeNull()
      expect(numbers.ordinalOfId(id as NodeId)).toBeNull()
    },
  )

  it('knows no number below 0 or beyond the last', async () => {
    const { numbers } = await opened({ ...noRecords, actors: [person('a', 'A')] })
    expect(numbers.idOf(0)).toBe('actor:a')
    expect(() => numbers.idOf(1)).toThrow('Cannot find node number 1')
    expect(() => numbers.recordOf(-1)).toThrow('Cannot find node number -1')
  })
})
