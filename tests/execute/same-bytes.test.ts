/** Plans give what graphql-js gives, byte for byte, or leave it to graphql-js. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { schema } from '../../schema/schema.ts'
import type { Store } from '../../src/store/store.ts'
import { arbitraryDocuments } from '../documents/arbitrary-documents.ts'
import { knownValues } from '../documents/known-values.ts'
import { askedOperations, ownOperations } from '../documents/own-operations.ts'
import { openStore } from '../schema/ask.ts'
import { everythingOfFixture, everythingQuery } from '../schema/everything.ts'
import { type Asked, type Both, runBoth } from './run-both.ts'

const seed = await openStore('seed')
const fixture = await openStore('fixture')
const ids = ['event:marigold-collision', 'actor:tidewatch', 'location:ostrelle', 'actor:odile-quay']
const slugs = ids.map((id) => id.split(':')[1] ?? '')
const ofFixture = { ...knownValues, ID: ids, id: ids, slug: slugs }

/** What holds of every operation without introspection. */
function expectSame(both: Both): void {
  if (both.hasErrors) expect(both.planned).toBeNull()
  else {
    expect(both.planned).toBe(both.byGraphqlJs)
    expect(both.charged[0]).toBe(both.charged[1])
  }
}

describe('writeAnswer() gives the bytes of graphql-js, or nothing where there are errors', () => {
  test.for<[string, Store, typeof knownValues]>([
    ['the bundled corpus', seed, knownValues],
    ['the fixture', fixture, ofFixture],
  ])('for arbitrary documents over %s', ([, store, known]) => {
    let [complete, wrong] = [0, 0]
    fc.assert(
      fc.property(arbitraryDocuments(schema, { known, maxDepth: 6, maxFields: 6 }), (asked) => {
        const both = runBoth(schema, store, asked)
        fc.pre(both !== null)
        expectSame(both)
        if (both.hasErrors) wrong += 1
        else complete += 1
      }),
      { numRuns: 600 },
    )
    expect([complete > 200, wrong > 10]).toEqual([true, true])
  })

  test.for(ownOperations)('for %s', (path) => {
    for (const asked of askedOperations(path)) {
      const both = runBoth(schema, seed, asked)
      if (both === null) continue
      expectSame(both)
      expect(both.planned).not.toBeNull()
    }
  })

  test('for a query for everything', () => {
    const query = everythingQuery(schema, everythingOfFixture)
    const both = runBoth(schema, fixture, { query })
    expect(both?.planned?.length).toBeGreaterThan(10_000)
    if (both !== null) expectSame(both)
  })

  test.for<Asked>([
    { query: '{ a: corpus { articles } b: corpus { articles a: articles } }' },
    { query: '{ corpus { version } ...F } fragment F on Query { corpus { articles __typename } }' },
    {
      query: 'query ($x: Boolean!) { corpus { a: actors @skip(if: $x) events a: actors } }',
      variables: { x: true },
    },
    {
      query: 'query ($x: Boolean!) { corpus { a: actors @skip(if: $x) events a: actors } }',
      variables: { x: false },
    },
    { query: 'query ($x: Boolean = true) { corpus { events @include(if: $x) } }' },
    { query: 'query ($x: Boolean = false) { corpus { events @include(if: $x) } }' },
    { query: '{ corpus { ... @skip(if: true) { events } ... @include(if: true) { actors } } }' },
    { query: '{ __proto__: corpus { constructor: actors } }' },
    {
      query:
        '{ node(id: "actor:tidewatch") { ... on Node { id ... on Person { label } } ... on Organization { slug } } }',
    },
    {
      query:
        '{ actor(slug: "tidewatch") { __typename statements(first: 1) { edges { cursor node { id } } pageInfo { endCursor hasNextPage } totalCount facets { acts { count } } } } }',
    },
    { query: 'query A { corpus { actors } } query B { corpus { events } }', operationName: 'B' },
    { query: 'query ($first: Int) { actors(first: $first) { nodes { id } } }' },
    {
      query: 'query ($first: Int) { actors(first: $first) { nodes { id } } }',
      variables: { first: null },
    },
    {
      query: 'query ($k: [ActorKind!]) { actors(filter: {kinds: $k}) { nodes { id } } }',
      variables: { k: ['STATE'] },
    },
    {
      query:
        '{ article(slug: "tidewatch-denies-stealing-lamps") { text paragraphs { text segments { text } } } }',
    },
  ])('for $query', (asked) => {
    const both = runBoth(schema, fixture, asked)
    expect(both?.planned).not.toBeNull()
    if (both !== null) expectSame(both)
  })
})

test.for<Asked>([
  { query: '{ __schema { queryType { name } } }' },
  { query: '{ __type(name: "Actor") { name } corpus { actors } }' },
  {
    query: 'query ($x: Boolean = true) { corpus { events @include(if: $x) } }',
    variables: { x: null },
  },
  { query: '{ actors(first: -1) { totalCount } }' },
  { query: '{ corpus { actors } node(id: "nothing") { id } }' },
])('$query is left to graphql-js', (asked) => {
  expect(runBoth(schema, fixture, asked)?.planned ?? null).toBeNull()
})
