import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { Random } from '../../bench/corpus/random.ts'
import { chooseFrom } from '../../bench/dearest/choose-argument.ts'
import { fieldProbes } from '../../bench/dearest/field-probes.ts'
import { findHubs } from '../../bench/dearest/hubs.ts'
import { Bench } from '../../bench/dearest/measure.ts'
import { nastyOperations } from '../../bench/dearest/nasty-operations.ts'
import { printOperation, RandomOperations } from '../../bench/dearest/random-operation.ts'
import { searchRandom } from '../../bench/dearest/search-random.ts'
import { schema } from '../../schema/schema.ts'
import { defaultLimits } from '../../src/worker/limits/limits.ts'
import { compiled } from '../compile/corpora.ts'
import { openEncoded } from '../store/open-encoded.ts'

const records = await compiled('seed')
const hubs = findHubs(records)
const bench = new Bench(schema, await openEncoded(records), {})

function problems(query: string): readonly string[] {
  return validate(schema, parse(query)).map(({ message }) => message)
}

describe('findHubs()', () => {
  it('has what most hangs on first', () => {
    expect(hubs.actors.slice(0, 3)).toContain('taliban')
    expect(hubs.locations).toContain('khyber-pakhtunkhwa')
    expect(hubs.words.length).toBeGreaterThan(100)
  })
})

describe('nastyOperations()', () => {
  it.each(Object.entries(nastyOperations(hubs)))('is valid: %s', (_, operation) => {
    for (const size of [1, 40, 100]) expect(problems(operation(size))).toEqual([])
  })
})

describe('fieldProbes()', () => {
  it('is valid, for every field', () => {
    const probes = fieldProbes(schema)
    expect(Object.keys(probes)).toContain('Statement.attribution')
    for (const operation of Object.values(probes)) expect(problems(operation(3))).toEqual([])
  })
})

describe('RandomOperations', () => {
  it('makes and changes mostly what is valid, the same from the same seed', () => {
    const make = (): readonly string[] => {
      const random = new Random(1, 'test')
      const operations = new RandomOperations(schema, random, chooseFrom(hubs, random))
      return Array.from({ length: 40 }, () =>
        printOperation(operations.change(operations.operation()), 10),
      )
    }
    const queries = make()
    expect(make()).toEqual(queries)
    expect(queries.filter((query) => problems(query).length === 0).length).toBeGreaterThan(15)
  })
})

describe('Bench', () => {
  const sized = (size: number): string =>
    `{ statements(first: 20) { nodes { ${Array.from({ length: size }, (_, index) => `a${index}: id`).join(' ')} } } }`

  it('fits the largest size that is accepted', () => {
    expect(bench.fit(sized)).toBe(sized(defaultLimits.maxAliases))
    expect(bench.fit(() => '{ nothing }')).toBeNull()
  })

  it('measures units, bytes and time', () => {
    const small = bench.measure('{ corpus { version } }', 20)
    const large = bench.measure('{ statements { nodes { provenance { note } content } } }', 20)
    expect(small.kind).toBe('complete')
    expect(large.cost).toBeGreaterThan(10 * small.cost)
    expect(large.bytes).toBeGreaterThan(10 * small.bytes)
    expect(large.warm).toBeGreaterThan(0)
  })

  it('says what is refused', () => {
    const { kind, codes, warm } = bench.measure('{ nothing }', 20)
    expect({ kind, codes, warm }).toEqual({
      kind: 'refused',
      codes: ['GRAPHQL_VALIDATION_FAILED'],
      warm: Number.NaN,
    })
  })
})

describe('searchRandom()', () => {
  it('finds operations that are accepted, dear and without what is to be left alone', () => {
    const found = searchRandom({
      schema,
      bench,
      hubs,
      seed: 1,
      without: new Set(['highlights']),
      duration: 2000,
      score: ({ bytes }) => bytes,
    })
    expect(found.length).toBeGreaterThan(3)
    expect(Math.max(...found.map(({ bytes }) => bytes))).toBeGreaterThan(10_000)
    for (const { query, kind } of found) {
      expect(kind).toBe('complete')
      expect(query).not.toContain('highlights')
    }
  })
})
