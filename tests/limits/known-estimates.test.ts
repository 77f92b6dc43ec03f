/** An estimate that is known is the one that would be made. */
import fc from 'fast-check'
import { getVariableValues, parse } from 'graphql'
import { describe, expect, it, test } from 'vitest'
import { schema } from '../../schema/schema.ts'
import { selectOperation } from '../../src/worker/graphql/select-operation.ts'
import { KnownEstimates } from '../../src/worker/limits/known-estimates.ts'
import { defaultLimits } from '../../src/worker/limits/limits.ts'
import { type EstimatedCost, estimateCost } from '../../src/worker/limits/operation-cost.ts'
import { priceKey, pricedVariables } from '../../src/worker/limits/priced-variables.ts'
import { arbitraryDocuments } from '../documents/arbitrary-documents.ts'
import { knownValues } from '../documents/known-values.ts'
import { otherValue } from '../documents/other-value.ts'

type Variables = Readonly<Record<string, unknown>>

/** Estimates of one document, of which those that are known are kept. */
function openEstimates(query: string, limits = defaultLimits) {
  const document = parse(query)
  const estimates = new KnownEstimates()
  return (variables: Variables, operationName: string | null = null) => {
    const operation = selectOperation(document, operationName)
    const definitions = operation.variableDefinitions ?? []
    const { variableValues } = getVariableValues(schema, definitions, variables)
    if (variableValues === undefined) return null
    const options = { schema, document, operation, variableValues: variableValues.coerced, limits }
    return { known: estimates.of(options), fresh: estimateCost(options), estimates }
  }
}

function expectSame(both: { known: EstimatedCost; fresh: EstimatedCost } | null): void {
  if (both === null) return
  const { known, fresh } = both
  expect(known.total).toBe(fresh.total)
  expect(known.maximum).toBe(fresh.maximum)
  expect(known.suggestion).toEqual(fresh.suggestion)
  expect(known.suggestedNodes).toEqual(fresh.suggestedNodes)
  expect([...known.itemCosts]).toEqual([...fresh.itemCosts])
}

describe('KnownEstimates', () => {
  const documents = arbitraryDocuments(schema, { known: knownValues, maxDepth: 6, maxFields: 5 })

  test.for([
    ['within the limit', defaultLimits.maxCost],
    ['over it, with suggestions', 100],
  ])('gives what estimateCost() gives for arbitrary documents %s', ([, maxCost]) => {
    const limits = { ...defaultLimits, maxCost: Number(maxCost) }
    fc.assert(
      fc.property(documents, fc.array(fc.nat(20), { maxLength: 30 }), (asked, turns) => {
        const estimate = openEstimates(asked.query, limits)
        for (const turn of [0, 0, ...turns]) {
          const variables = otherValue(asked.variables, turn) as Variables
          expectSame(estimate(variables, asked.operationName))
        }
      }),
      { numRuns: 300 },
    )
  })

  test.for<[string, ...Variables[]]>([
    ['query ($n: Int) { actors(first: $n) { nodes { id } } }', { n: 1 }, { n: 2 }, {}, { n: null }],
    ['query ($n: Int) { actors(last: $n) { nodes { id } } }', { n: 1 }, { n: 2 }],
    ['query ($i: [ID!]!) { nodes(ids: $i) { id } }', { i: [] }, { i: ['actor:a', 'actor:b'] }],
    ['query ($i: ID!) { nodes(ids: [$i, $i]) { id } }', { i: 'actor:a' }],
    ['query ($x: Boolean!) { corpus { events @skip(if: $x) } }', { x: true }, { x: false }],
    [
      'query ($x: Boolean!) { ... @include(if: $x) { actors { totalCount } } }',
      { x: true },
      { x: false },
    ],
    [
      'query ($t: String!) { articles(filter: {text: $t}) { totalCount } }',
      { t: 'a' },
      { t: 'a longer text' },
    ],
    [
      'query ($f: ArticleFilter) { articles(filter: $f) { totalCount } }',
      { f: null },
      {},
      { f: {} },
      { f: { text: 'abc' } },
      { f: { language: 'abc' } },
      { f: { text: 'abcd' } },
      { f: { any: [{ text: 'abc' }, {}] } },
      { f: { any: [{ text: 'abc' }] } },
      { f: { not: { text: 'abc' } } },
    ],
    [
      'query ($o: ArticleOrder) { articles(orderBy: $o) { totalCount } }',
      {},
      { o: null },
      { o: { field: 'SLUG', direction: 'ASC' } },
    ],
    [
      'query ($n: Int) { ...F } fragment F on Query { actors(first: $n) { nodes { id } } }',
      { n: 3 },
      { n: 9 },
    ],
  ])('tells apart what costs something else: %s', ([query, ...given]) => {
    const estimate = openEstimates(query)
    for (const variables of [...given, ...given.toReversed()]) expectSame(estimate(variables))
    const costs = new Set(given.map((variables) => estimate(variables)?.fresh.total))
    expect(given.length === 1 || costs.size > 1).toBe(true)
  })

  it('tells the operations of a document apart', () => {
    const estimate = openEstimates(
      'query A { corpus { actors } } query B { actors { nodes { id } } }',
    )
    for (const name of ['A', 'B', 'A']) expectSame(estimate({}, name))
  })

  it('knows a page wherever it stands, and a text by its length', () => {
    const query =
      'query ($n: Int, $a: String, $t: String!) { articles(first: $n, after: $a, filter: {text: $t}) { nodes { id } } }'
    const estimate = openEstimates(query)
    const first = estimate({ n: 5, a: 'one', t: 'peace' })
    const other = estimate({ n: 5, a: 'another', t: 'talks' })
    expect(other?.known).toBe(first?.known)
    expect(estimate({ n: 6, a: 'another', t: 'talks' })?.known).not.toBe(first?.known)
  })

  it('knows few at once, and nothing of long lists', () => {
    const estimate = openEstimates('query ($n: Int) { actors(first: $n) { nodes { id } } }')
    const sizes = new Set<number | undefined>()
    for (let n = 0; n < 100; n += 1) sizes.add(estimate({ n })?.estimates.size)
    expect(Math.max(...[...sizes].map(Number))).toBeLessThan(30)
    const long = openEstimates('query ($i: [ID!]!) { nodes(ids: $i) { id } }')
    const i = Array.from({ length: 1000 }, () => 'actor:a')
    expect(long({ i })?.estimates.size).toBe(0)
  })
})

test('pricedVariables() names what stands in a priced argument or in a directive', () => {
  const document = parse(
    'query ($a: Int, $b: String, $c: [ID!], $d: Boolean!, $e: String) { x(first: $a, after: $b, filter: {ids: [$c]}) @skip(if: $d) { ...F } } fragment F on X { y(before: $e, of: $b) }',
  )
  expect(pricedVariables(document)).toEqual(['d', 'a', 'c', 'b'])
})

test('priceKey() tells values of different kinds apart', () => {
  const values = [
    undefined,
    null,
    true,
    1,
    2,
    '',
    'a',
    'ab',
    [],
    [''],
    ['', ''],
    [[]],
    {},
    { a: 1 },
  ]
  const keys = values.map((value) => priceKey(['v'], { v: value }))
  expect(new Set(keys).size).toBe(values.length)
  expect(priceKey(['v', 'w'], { v: [1, 2] })).not.toBe(priceKey(['v', 'w'], { v: [1], w: 2 }))
})
