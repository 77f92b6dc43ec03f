/** What was written once is copied: the same bytes, the same charge, and never more than fits. */
import fc from 'fast-check'
import { buildSchema, type GraphQLFieldMap, isObjectType, parse, validate } from 'graphql'
import { describe, expect, it, test } from 'vitest'
import { schema } from '../../schema/schema.ts'
import { JsonBytes } from '../../src/worker/graphql/execute/json-bytes.ts'
import { WrittenObjects } from '../../src/worker/graphql/execute/written-objects.ts'
import { arbitraryDocuments } from '../documents/arbitrary-documents.ts'
import { knownValues } from '../documents/known-values.ts'
import { otherValue } from '../documents/other-value.ts'
import { openStore } from '../schema/ask.ts'
import { everythingOfFixture, everythingQuery } from '../schema/everything.ts'
import { type Asked, openRun, type Run } from './run-both.ts'

const seed = await openStore('seed')
const fixture = await openStore('fixture')

function expectSame(run: Run, asked: Asked): void {
  const both = run(asked)
  if (both === null) return
  if (both.hasErrors) expect(both.planned).toBeNull()
  else {
    expect(both.planned).toBe(both.byGraphqlJs)
    expect(both.charged[0]).toBe(both.charged[1])
  }
}

const documents = arbitraryDocuments(schema, { known: knownValues, maxDepth: 6, maxFields: 6 })
const turns = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { minLength: 8, maxLength: 24 })

describe('writeAnswer() gives the bytes and the charge of graphql-js with objects that are kept', () => {
  test.for<[string, number]>([
    ['as many as there are', 1_000_000],
    ['few, which are dropped all the time', 4000],
  ])('%s, for arbitrary documents in turn', ([, bound]) => {
    // Of all runs, so that what one document left is there for all others.
    const run = openRun(schema, seed, new WrittenObjects(bound))
    fc.assert(
      fc.property(fc.array(documents, { minLength: 1, maxLength: 5 }), turns, (asked, order) => {
        for (const [which, turn] of order) {
          const one = asked[which % asked.length]
          if (one === undefined) continue
          const variables = otherValue(one.variables, turn) as typeof one.variables
          expectSame(run, { ...one, variables })
        }
      }),
      { numRuns: 200 },
    )
  })

  const actors = ['tidewatch', 'lamplighters-guild', 'ostrelle', 'quillish-singers', 'odile-quay']

  /** Each is asked with each of its variables, three times, among all others. */
  const mixed: readonly (readonly [query: string, ...variables: (Asked['variables'] & {})[]])[] = [
    ['{ actors { nodes { id label slug } } }'],
    ['{ actors { nodes { label id slug } } }'],
    ['{ actors { nodes { a: id label slug } } }'],
    ['{ actors { nodes { id label slug __typename } edges { node { slug label id } cursor } } }'],
    ['{ actors(orderBy: {field: NAME, direction: DESC}) { nodes { id label slug } } }'],
    ['query ($n: Int!) { actors(first: $n) { nodes { id label slug } } }', { n: 2 }, { n: 5 }],
    [
      'query ($n: Int!) { actors { nodes { id label statements(first: $n) { nodes { slug } } } } }',
      { n: 0 },
      { n: 1 },
      { n: 3 },
    ],
    ['{ actors { nodes { id label statements(first: 1) { nodes { slug } } } } }'],
    ['{ actors { nodes { id label statements(first: 2) { nodes { slug } } } } }'],
    [
      'query ($a: StatementAct!) { actors { nodes { id label statements(filter: {acts: [$a]}) { totalCount } } } }',
      { a: 'DENY' },
      { a: 'ACCUSE' },
      { a: 'ASSERT' },
    ],
    [
      'query ($n: Int!) { actors { nodes { id ...F } } } fragment F on Actor { label statements(first: $n) { nodes { slug } } }',
      { n: 1 },
      { n: 2 },
    ],
    ['{ actors { nodes { id label ...F } } } fragment F on Actor { slug }'],
    ['{ actors { nodes { id label ...F } } } fragment F on Actor { nodeKind }'],
    [
      '{ actors { nodes { id label ...F } } } fragment F on Actor { ...G } fragment G on Node { nodeKind }',
    ],
    [
      '{ actors { nodes { id label ...F } } } fragment F on Actor { ...G } fragment G on Node { k: nodeKind }',
    ],
    [
      'query ($x: Boolean!) { actors { nodes { id label slug @include(if: $x) } } }',
      { x: true },
      { x: false },
    ],
    [
      'query ($x: Boolean!) { actors { nodes { id label ...F } } } fragment F on Actor { slug @skip(if: $x) nodeKind }',
      { x: true },
      { x: false },
    ],
    [
      'query ($x: Boolean!, $y: Boolean!) { actors { nodes { id label slug @include(if: $x) nodeKind @include(if: $y) } } }',
      { x: true, y: false },
      { x: false, y: true },
    ],
    [
      '{ actors { nodes { id label ... on Person { slug } ... on Organization { k: nodeKind } } } }',
    ],
    ['{ actors { nodes { id label } nodes { slug } } }'],
    ['{ actors { nodes { id label } nodes { nodeKind } } }'],
    ['{ events { nodes { id label participants { edges { role node { id label slug } } } } } }'],
    [
      'query ($s: String!) { actor(slug: $s) { id label events { edges { roles node { id label slug } } } } }',
      ...actors.map((s) => ({ s })),
    ],
    [
      'query ($s: String!) { actor(slug: $s) { id label slug statements { edges { cursor node { id slug content article { id label slug } } } } } }',
      ...actors.map((s) => ({ s })),
    ],
    [
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id label ... on Actor { statements(first: -1) { totalCount } } } }',
      { ids: ['location:ostrelle', 'event:strait-curfew'] },
      { ids: ['location:ostrelle', 'actor:ostrelle'] },
      { ids: ['event:strait-curfew', 'actor:nobody'] },
    ],
    [
      'query ($first: Int!) { articles { nodes { id text paragraphs { text } mentions(first: $first) { totalCount nodes { __typename } } } } }',
      { first: 1 },
      { first: 2 },
    ],
    ['{ articles { nodes { id text paragraphs { text } timeExpressions { asWritten } } } }'],
  ]

  test.for(mixed)('only for documents that are valid: %s', ([query]) => {
    expect(validate(schema, parse(query))).toEqual([])
  })

  test.for<[string, number]>([
    ['many', 1_000_000],
    ['few', 6000],
    ['hardly any', 900],
  ])('%s, for questions that differ in little', ([, bound]) => {
    const run = openRun(schema, fixture, new WrittenObjects(bound))
    for (let time = 0; time < 3; time += 1) {
      for (const [query, ...variables] of time === 1 ? mixed.toReversed() : mixed) {
        for (const given of variables.length === 0 ? [{}] : variables) {
          const both = run({ query, variables: given })
          expect(both).not.toBeNull()
          if (both !== null) expectSame(() => both, { query })
        }
      }
    }
  })

  test('for a query for everything, asked again', () => {
    const query = everythingQuery(schema, everythingOfFixture)
    const written = new WrittenObjects(1_000_000)
    const run = openRun(schema, fixture, written)
    for (let time = 0; time < 3; time += 1) expectSame(run, { query })
    expect(written.size).toBeGreaterThan(10_000)
  })
})

test.for([
  '{ articles { nodes { id label timeExpressions { asWritten } } } }',
  '{ statements { nodes { id label article { id slug timeExpressions { asWritten } } } } }',
])(
  'writeAnswer() charges each time for what the data have beyond the estimate, for %s',
  (query) => {
    const run = openRun(schema, seed, new WrittenObjects(1_000_000))
    for (let time = 0; time < 3; time += 1) {
      const both = run({ query })
      expect(both?.planned).toBe(both?.byGraphqlJs)
      expect(both?.charged[0]).toBeGreaterThan(both?.estimate ?? Number.NaN)
      expect(both?.charged[0]).toBe(both?.charged[1])
    }
  },
)

describe('writeAnswer() asks no resolver of an object that is kept', () => {
  const names: string[] = []
  const small = buildSchema(`
    interface Node { id: ID! }
    type Cat implements Node { id: ID! name: String lives: Int friend: Cat }
    type Stone { id: ID! name: String weight: Int }
    type Query { cats: [Cat!]! stone: Stone }
  `)
  const tom = { id: 'cat:tom', lives: 9, friend: { id: 'cat:tib', lives: 8 } }
  const fields = (type: string): GraphQLFieldMap<unknown, unknown> => {
    const found = small.getType(type)
    return isObjectType(found) ? found.getFields() : {}
  }
  const resolve = (
    type: string,
    field: string,
    give: (source: { id: string }) => unknown,
  ): void => {
    const found = fields(type)[field]
    if (found !== undefined) found.resolve = (source) => give(source as { id: string })
  }
  resolve('Query', 'cats', () => [tom, tom])
  resolve('Query', 'stone', () => ({ id: 'stone:of-rosetta', weight: 760 }))
  for (const type of ['Cat', 'Stone']) {
    resolve(type, 'name', ({ id }) => {
      names.push(id)
      return id
    })
  }
  /** Who was asked for a name: by the plan, and then by graphql-js. */
  const asked = (run: Run, query: string): readonly string[] => {
    names.length = 0
    const both = run({ query })
    expect(both?.planned).toBe(both?.byGraphqlJs)
    return names.slice(0, names.length - fromGraphqlJs(query))
  }
  const fromGraphqlJs = (query: string): number =>
    query.includes('friend') ? 4 : query.includes('cats') ? 2 : 1

  it('from the third answer on, wherever it stands', () => {
    const run = openRun(small, seed, new WrittenObjects(10_000))
    const query = '{ cats { id name lives } }'
    expect(asked(run, query)).toEqual(['cat:tom', 'cat:tom'])
    // Kept when it is written for the first time in a second answer.
    expect(asked(run, query)).toEqual(['cat:tom'])
    expect(asked(run, query)).toEqual([])
    expect(asked(run, '{ cats { id name lives } } # of another')).toEqual([])
    expect(asked(run, '{ cats { name id lives } }')).toEqual(['cat:tom', 'cat:tom'])
  })

  it('and of one in another', () => {
    const run = openRun(small, seed, new WrittenObjects(10_000))
    const query = '{ cats { id name friend { id name lives } } }'
    expect(asked(run, query)).toHaveLength(4)
    expect(asked(run, query)).toHaveLength(2)
    expect(asked(run, query)).toEqual([])
  })

  it('but all of what is no node, and all without room', () => {
    const run = openRun(small, seed, new WrittenObjects(10_000))
    const none = openRun(small, seed, null)
    for (let time = 0; time < 3; time += 1) {
      expect(asked(run, '{ stone { id name weight } }')).toEqual(['stone:of-rosetta'])
      expect(asked(none, '{ cats { id name lives } }')).toHaveLength(2)
    }
  })
})

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

function copied(written: WrittenObjects, selection: string, id: string): string | null {
  const out = new JsonBytes()
  const found = written.of(selection).copy(id, out)
  const text = new TextDecoder().decode(out.finish())
  return found ? text : null
}

describe('WrittenObjects', () => {
  it('gives what was kept of a node and a selection, and of no other', () => {
    const written = new WrittenObjects(10_000)
    written.of('one').keep('a', bytesOf('{"a":1}'))
    written.of('one').keep('b', bytesOf('{"b":1}'))
    written.of('other').keep('a', bytesOf('{"a":2}'))
    expect(copied(written, 'one', 'a')).toBe('{"a":1}')
    expect(copied(written, 'one', 'b')).toBe('{"b":1}')
    expect(copied(written, 'other', 'a')).toBe('{"a":2}')
    expect(copied(written, 'other', 'b')).toBeNull()
    expect(copied(written, 'third', 'a')).toBeNull()
  })

  it('wants what a second answer has, and not what one has twice', () => {
    const written = new WrittenObjects(10_000)
    written.beginAnswer()
    expect([written.of('one').isWanted, written.of('one').isWanted]).toEqual([false, false])
    written.beginAnswer()
    expect([written.of('other').isWanted, written.of('one').isWanted]).toEqual([false, true])
    written.beginAnswer()
    expect([written.of('other').isWanted, written.of('one').isWanted]).toEqual([true, true])
  })

  it('keeps at most what it may, what is used before what is not, and never gives another', () => {
    const step = fc.record({ of: fc.nat(3), id: fc.nat(12), length: fc.nat(300) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300, size: 'max' }), fc.nat(6000), (steps, bound) => {
        const written = new WrittenObjects(bound)
        const last = new Map<string, string>()
        for (const { of, id, length } of steps) {
          const [selection, key] = [`s${of}`, `n${id}`]
          const found = copied(written, selection, key)
          if (found === null) {
            const text = `${of} ${id} ${last.size} `.repeat(length / 6 + 1)
            written.of(selection).keep(key, bytesOf(text))
            last.set(selection + key, text)
          } else expect(found).toBe(last.get(selection + key))
          expect(written.size).toBeLessThanOrEqual(bound)
        }
      }),
    )
    const written = new WrittenObjects(3000)
    written.of('s').keep('used', bytesOf('used'))
    written.of('s').keep('unused', bytesOf('unused'))
    for (let n = 0; n < 100; n += 1) {
      written.of('s').keep(`n${n}`, bytesOf('other'))
      expect(copied(written, 's', 'used')).toBe('used')
    }
    expect(copied(written, 's', 'unused')).toBeNull()
  })

  it('holds no more memory than it may, however much passes through', () => {
    const { arrayBuffers } = process.memoryUsage()
    const written = new WrittenObjects(1_000_000)
    const bytes = new Uint8Array(2000)
    for (let n = 0; n < 30_000; n += 1) written.of('s').keep(`n${n}`, bytes)
    expect(written.size).toBeGreaterThan(500_000)
    expect(process.memoryUsage().arrayBuffers - arrayBuffers).toBeLessThan(10_000_000)
  })

  it('keeps nothing that would turn out most of the rest, and nothing without room', () => {
    const written = new WrittenObjects(8000)
    written.of('s').keep('a', bytesOf('x'.repeat(2000)))
    expect(copied(written, 's', 'a')).toBeNull()
    const none = new WrittenObjects(0)
    none.of('s').keep('a', bytesOf('x'))
    expect([copied(none, 's', 'a'), none.size]).toEqual([null, 0])
  })
})
