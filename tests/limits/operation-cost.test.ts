import fc from 'fast-check'
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql'
import { Kind, parse, TypeInfo, validate, visit, visitWithTypeInfo } from 'graphql'
import { describe, expect, it, test } from 'vitest'
import { schema } from '../../schema/schema.ts'
import { costRefusal } from '../../src/worker/limits/cost-refusal.ts'
import { describeCost } from '../../src/worker/limits/describe-cost.ts'
import type { OperationCost } from '../../src/worker/limits/operation-cost.ts'
import { arbitraryDocuments } from '../documents/arbitrary-documents.ts'
import { knownValues } from '../documents/known-values.ts'
import { estimate } from './estimate.ts'

const total = (source: string, variables: Readonly<Record<string, unknown>> = {}): number =>
  estimate(source, { variables }).total

const page = (size: number): string => `{ statements(first: ${size}) { nodes { slug content } } }`

describe('estimateCost()', () => {
  it('multiplies what is under a page by its size', () => {
    const [none, one, hundred] = [total(page(0)), total(page(1)), total(page(100))]
    expect(one).toBeGreaterThan(none)
    expect(hundred - none).toBeGreaterThan(95 * (one - none - 1))
    expect(hundred - none).toBeLessThan(100 * (one - none + 1))
  })

  it('takes 20 for a page without a size, and a size over the limit for the limit', () => {
    expect(total('{ statements { nodes { slug content } } }')).toBe(total(page(20)))
    expect(total(page(5000))).toBe(total(page(100)))
    expect(total(page(-5))).toBe(total(page(0)))
    expect(estimate(page(100), { limits: { maxPageSize: 10 } }).total).toBe(total(page(10)))
    expect(total('{ statements(last: 30) { nodes { slug content } } }')).toBe(
      total('{ statements(first: 30) { nodes { slug content } } }'),
    )
  })

  it('counts with the real variables', () => {
    const source = 'query ($n: Int) { statements(first: $n) { nodes { slug content } } }'
    expect(total(source, { n: 34 })).toBe(total(page(34)))
    expect(total(source)).toBe(total(page(20)))
    expect(total(source, { n: null })).toBe(total(page(20)))
    const filtered = 'query ($f: StatementFilter) { statements(filter: $f) { totalCount } }'
    const wide = { any: Array.from({ length: 10 }, () => ({ acts: ['DENY', 'ACCUSE'] })) }
    expect(total(filtered, { f: wide })).toBeGreaterThan(5 * total(filtered, { f: {} }))
    const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { label } }'
    const ids = Array.from({ length: 50 }, () => 'actor:a')
    expect(total(nodes, { ids })).toBeGreaterThan(20 * total(nodes, { ids: ['actor:a'] }))
  })

  it('honours @skip and @include', () => {
    const source =
      'query ($a: Boolean!, $b: Boolean!) { corpus { version } ...Many @include(if: $a) ... @skip(if: $b) { actors { nodes { name } } } } fragment Many on Query { statements { nodes { slug } } }'
    const none = total(source, { a: false, b: true })
    expect(none).toBe(total('{ corpus { version } }'))
    expect(total(source, { a: true, b: true })).toBeGreaterThan(none + 20)
    expect(total(source, { a: false, b: false })).toBeGreaterThan(none + 20)
  })

  it('takes the dearest of the types that a node can be of, not all of them', () => {
    const of = (inner: string): number => total(`{ node(id: "a:b") { ${inner} } }`)
    const person = '... on Person { statements { nodes { content } } }'
    const event = '... on Event { statements { nodes { content } } }'
    const place = '... on Location { name }'
    expect(of(`${person} ${event} ${place}`)).toBe(Math.max(of(person), of(event), of(place)))
  })

  it('counts each alias, and a field that is merged once', () => {
    const once = total('{ statements { nodes { slug } } }')
    expect(total('{ statements { nodes { slug } } statements { nodes { slug } } }')).toBe(once)
    expect(
      total('{ a: statements { nodes { slug } } b: statements { nodes { slug } } }'),
    ).toBeGreaterThan(1.9 * once)
  })

  it('counts the length of a name that the client gives', () => {
    const named = (name: string): number =>
      total(`{ statements(first: 100) { nodes { ${name}: slug } } }`)
    expect(named('x'.repeat(1000)) - named('x')).toBeGreaterThan((100 * 1000) / 60)
  })

  it.for([
    ['a search', '{ search(query: "x", first: 0) { totalCount } }'],
    ['paths', '{ paths(from: "actor:a", to: "actor:b") { length } }'],
    ['facets', '{ statements(first: 0) { facets { speakers { count } } } }'],
  ] as const)('counts the work behind %s, which is not seen in the answer', ([, source]) => {
    expect(total(source)).toBeGreaterThan(1000)
  })

  it('counts introspection', () => {
    expect(total('{ __schema { types { fields { name type { name } } } } }')).toBeGreaterThan(1000)
    expect(total('{ __type(name: "Actor") { fields { name } } }')).toBeLessThan(100)
  })

  it('names the dearest fields with their paths, dearest first', () => {
    const { fields, total } = estimate(
      '{ corpus { version } statements { nodes { about { nodes { __typename } } } } }',
    )
    expect(fields[0]?.path).toBe('statements')
    expect(fields[1]?.path).toBe('statements.nodes')
    expect(fields.map(({ cost }) => cost)).toEqual(
      fields.map(({ cost }) => cost).toSorted((one, other) => other - one),
    )
    expect(fields[0]?.cost).toBeLessThanOrEqual(total)
    expect(fields.length).toBeLessThanOrEqual(10)
  })

  it('counts the words that a filter looks for once, however often its list occurs', () => {
    const source = (size: number, text: string): string =>
      `{ locations(first: ${size}) { nodes { statements(first: 1, filter: { text: "${text}" }) { totalCount } } } }`
    const [short, long] = ['lamp', 'lamp '.repeat(100)]
    const [one, many] = [1, 100].map(
      (size) => total(source(size, long)) - total(source(size, short)),
    )
    expect(one).toBeGreaterThan(500)
    expect(Math.abs((many ?? 0) - (one ?? 0))).toBeLessThanOrEqual(1)
    const inFilter = (filter: string): number =>
      total(`{ actors(filter: ${filter}) { totalCount } }`)
    expect(inFilter(`{ any: [{ not: { name: "${long}" } }] }`)).toBeGreaterThan(
      inFilter('{ any: [{ not: { name: "a" } }] }') + 500,
    )
  })

  it('takes no time over circles, bombs and many types', () => {
    const kinds = ['Person', 'State', 'Group', 'Organization']
    const chain = Array.from(
      { length: 12 },
      (_, place) =>
        `fragment F${place} on Actor { ${kinds.map((kind) => `... on ${kind} { k${kind}: statements { nodes { speaker { ...F${place + 1} } } } }`).join(' ')} }`,
    )
    const source = `{ actor(slug: "a") { ...F0 } } ${chain.join(' ')} fragment F12 on Actor { id }`
    const started = performance.now()
    const { total } = estimate(source)
    expect(performance.now() - started).toBeLessThan(500)
    expect(Number.isSafeInteger(total)).toBe(true)
    const circular = '{ ...A } fragment A on Query { corpus { version } ...A }'
    expect(Number.isSafeInteger(estimate(circular).total)).toBe(true)
  })

  it('is a whole number, the same each time, and passes as its refusal says', () => {
    fc.assert(
      fc.property(
        arbitraryDocuments(schema, { known: knownValues }),
        ({ query, variables, operationName }) => {
          fc.pre(operationName === null)
          const cost = estimate(query, { variables })
          expect(Number.isSafeInteger(cost.total)).toBe(true)
          expect(cost.total).toBeGreaterThanOrEqual(0)
          expect(estimate(query, { variables }).total).toBe(cost.total)
          expect(costRefusal(cost) === null).toBe(cost.total <= cost.maximum)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('costs no less for a larger page', () => {
    const sizes = fc.integer({ min: 0, max: 100 })
    const source =
      'query ($a: Int, $b: Int, $c: Int) { actors(first: $a) { nodes { statements(last: $b, filter: { isGeneric: true }) { nodes { about(first: $c) { edges { role } } } } } } }'
    fc.assert(
      fc.property(sizes, sizes, sizes, fc.constantFrom('a', 'b', 'c'), (a, b, c, larger) => {
        const variables = { a, b, c }
        const more = { ...variables, [larger]: variables[larger] + 1 }
        expect(total(source, more)).toBeGreaterThanOrEqual(total(source, variables))
      }),
    )
  })

  it('costs the same with fragments written out', () => {
    fc.assert(
      fc.property(
        arbitraryDocuments(schema, { known: knownValues }),
        ({ query, variables, operationName }) => {
          fc.pre(operationName === null)
          const document = parse(query)
          const inlined = writtenOut(document)
          expect(validate(schema, inlined)).toHaveLength(validate(schema, document).length)
          expect(estimate(inlined, { variables }).total).toBe(
            estimate(document, { variables }).total,
          )
        },
      ),
      { numRuns: 200 },
    )
  })
})

/** The document with every spread as an inline fragment. */
function writtenOut(document: DocumentNode): DocumentNode {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition)
  }
  const written = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((selection): SelectionNode => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value)
        if (fragment === undefined) throw new Error(`There is no ${selection.name.value}`)
        return {
          kind: Kind.INLINE_FRAGMENT,
          typeCondition: fragment.typeCondition,
          directives: selection.directives ?? [],
          selectionSet: written(fragment.selectionSet),
        }
      }
      return selection.selectionSet === undefined
        ? selection
        : { ...selection, selectionSet: written(selection.selectionSet) }
    }),
  })
  return {
    ...document,
    definitions: document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? [{ ...definition, selectionSet: written(definition.selectionSet) }]
        : [],
    ),
  }
}

/** The document with the sizes of the suggested fields set; or without the fields that are to be left out. */
function changed(document: DocumentNode, { suggestion, suggestedNodes }: OperationCost, more = 0) {
  const starts = new Set(suggestedNodes.map(({ loc }) => loc?.start))
  return visit(document, {
    Field(node) {
      if (!starts.has(node.loc?.start)) return undefined
      if (suggestion?.pageSize == null) return null
      const { argument, size } = suggestion.pageSize
      return withSize(node, argument, size + more)
    },
  })
}

function withSize(node: FieldNode, argument: string, size: number): FieldNode {
  return {
    ...node,
    arguments: [
      ...(node.arguments ?? []).filter(({ name }) => name.value !== argument),
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: argument },
        value: { kind: Kind.INT, value: String(size) },
      },
    ],
  }
}

/** The size that a suggestion names for all pages together; null for another suggestion. */
function sizeForAll({ suggestion }: OperationCost): number | null {
  return suggestion?.pages?.[0]?.size ?? null
}

/** The document with no page larger than `most`. Of lists of ids only so many are kept. */
function withPagesUpTo(document: DocumentNode, most: number): DocumentNode {
  const types = new TypeInfo(schema)
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const args = types.getFieldDef()?.args ?? []
        if (args.every(({ name }) => name !== 'first')) return undefined
        const given = (name: string): number | null => {
          const value = node.arguments?.find((argument) => argument.name.value === name)?.value
          return value?.kind === Kind.INT ? Number(value.value) : null
        }
        const argument = given('last') !== null && given('first') === null ? 'last' : 'first'
        const paths = types.getFieldDef()?.name === 'paths'
        return withSize(node, argument, Math.min(given(argument) ?? (paths ? 3 : 20), most))
      },
    }),
  )
}

const dear =
  '{ actors(first: 100) { nodes { name statements(first: 100) { nodes { content provenance { note evidence { exact } } } } mentions(first: 10) { nodes { form } } } } }'

describe('the suggestion', () => {
  it('names the page to make smaller, and the largest size that passes', () => {
    const cost = estimate(dear)
    expect(cost.suggestion?.path).toBe('actors')
    expect(cost.suggestion?.message).toMatch(/^ask for `first: \d+` in `actors` instead of 100$/)
    expect(estimate(changed(parse(dear), cost)).total).toBe(cost.suggestion?.cost)
    expect(cost.suggestion?.cost).toBeLessThanOrEqual(cost.maximum)
    expect(estimate(changed(parse(dear), cost, 1)).total).toBeGreaterThan(cost.maximum)
  })

  it('names a page without a size as one', () => {
    const source =
      '{ actors(first: 100) { nodes { statements { nodes { ...S } } } } } fragment S on Statement { content provenance { note evidence { exact sentence } } attribution { provenance { evidence { exact } } } }'
    const { suggestion } = estimate(source, { limits: { maxCost: 30_000 } })
    expect(suggestion?.message).toMatch(/ instead of (100|the 20 that are given without it)$/)
  })

  it('names how many ids to give', () => {
    const ids = Array.from({ length: 90 }, () => '"actor:a"').join(', ')
    const source = `{ nodes(ids: [${ids}]) { ... on Article { text } } }`
    expect(estimate(source, { limits: { maxCost: 3000 } }).suggestion?.message).toMatch(
      /^give \d+ values of `ids` in `nodes` instead of 90$/,
    )
  })

  it('names a field to leave out where no page is too large', () => {
    const source = `{ a: search(query: "x", first: 1) { totalCount } corpus { version } b: paths(from: "actor:a", to: "actor:b", first: 1) { length } }`
    const cost = estimate(source, { limits: { maxCost: 11_000 } })
    expect(cost.suggestion).toMatchObject({ path: 'a', pageSize: null })
    expect(estimate(changed(parse(source), cost)).total).toBe(cost.suggestion?.cost)
  })

  it('names one size for all pages where none is enough by itself', () => {
    const pages = 'actors(first: 100) { nodes { statements(first: 100) { nodes { content } } } }'
    const source = `{ a: ${pages} b: ${pages} }`
    const cost = estimate(source, { limits: { maxCost: 500 } })
    const size = sizeForAll(cost) ?? 0
    expect(cost.suggestion).toMatchObject({ path: null, pageSize: null })
    expect(cost.suggestion?.message).toBe(
      `ask for at most ${size} items each: \`first\` in \`a\`, \`first\` in \`b\`, \`first\` in \`a.nodes.statements\`, \`first\` in \`b.nodes.statements\``,
    )
    expect(cost.suggestion?.pages).toEqual(
      ['a', 'b', 'a.nodes.statements', 'b.nodes.statements'].map((path) => ({
        path,
        argument: 'first',
        size,
      })),
    )
    expect(cost.suggestedNodes).toHaveLength(4)
    expect(total(source.replaceAll('100', String(size)))).toBe(cost.suggestion?.cost)
    expect(cost.suggestion?.cost).toBeLessThanOrEqual(500)
    expect(total(source.replaceAll('100', String(size + 1)))).toBeGreaterThan(500)
  })

  it('names at most five of the pages in words, and all of them in the extensions', () => {
    const pages = Array.from(
      { length: 8 },
      (_, index) => `a${index}: actors(first: 100) { nodes { name } }`,
    )
    const { suggestion, suggestedNodes } = estimate(`{ ${pages.join(' ')} }`, {
      limits: { maxCost: 1000 },
    })
    expect(suggestion?.message).toMatch(/ each: (`first` in `a\d`, ){5}3 more$/)
    expect(suggestion?.pages).toHaveLength(8)
    expect(suggestedNodes).toHaveLength(5)
  })

  it('is to split the operation where each of its parts passes, or to ask for less where one does not', () => {
    const search = (alias: string): string =>
      `${alias}: search(query: "x", first: 1) { totalCount }`
    const source = `{ ${['a', 'b', 'c', 'd'].map(search).join(' ')} }`
    const cost = estimate(source, { limits: { maxCost: 100 } })
    expect(cost.suggestion).toMatchObject({ path: 'a', pageSize: null, cost: null })
    expect(cost.suggestion?.message).toMatch(/^ask for less in `a`, which costs \d+ by itself: /)
    const { suggestion } = estimate(source, { limits: { maxCost: cost.total / 2.5 } })
    expect(suggestion?.message).toBe('split it into 3 operations or more')
  })

  it('passes, and one item more does not', () => {
    const options = {
      maxDepth: 7,
      maxFields: 5,
      known: { ...knownValues, first: [100, 50, 20], last: [100, 30] },
    }
    fc.assert(
      fc.property(
        arbitraryDocuments(schema, options),
        fc.integer({ min: 50, max: 20_000 }),
        ({ query, variables, operationName }, maxCost) => {
          fc.pre(operationName === null)
          const settings = { variables, limits: { maxCost } }
          const cost = estimate(query, settings)
          const { suggestion } = cost
          expect(suggestion === null).toBe(cost.total <= maxCost)
          fc.pre(suggestion?.cost != null && suggestion.pageSize?.argument !== 'ids')
          const all = sizeForAll(cost)
          if (all !== null) {
            fc.pre(!query.includes('ids:'))
            const lowered = (size: number): number =>
              estimate(withPagesUpTo(parse(query), size), settings).total
            expect(lowered(all)).toBe(suggestion.cost)
            expect(lowered(all)).toBeLessThanOrEqual(maxCost)
            expect(lowered(all + 1)).toBeGreaterThan(maxCost)
            return
          }
          const after = estimate(changed(parse(query), cost), settings)
          expect(after.total).toBe(suggestion.cost)
          expect(after.total).toBeLessThanOrEqual(maxCost)
          if (suggestion.pageSize != null) {
            expect(estimate(changed(parse(query), cost, 1), settings).total).toBeGreaterThan(
              maxCost,
            )
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

test('costRefusal() says what it costs, what it may, and what to do', () => {
  const cost = estimate(dear)
  const error = costRefusal(cost)
  expect(error?.message).toMatch(
    /^Cannot execute the operation: expected a cost of at most \d+, got \d+; ask for `first: \d+` in .*\.$/,
  )
  expect(error?.extensions).toEqual({
    code: 'COST_LIMIT_EXCEEDED',
    cost: cost.total,
    maximum: cost.maximum,
    suggestion: cost.suggestion,
  })
  expect(error?.locations).toHaveLength(1)
  expect(costRefusal(estimate('{ corpus { version } }'))).toBeNull()
})

test('describeCost() is plain JSON', () => {
  const description = describeCost(estimate(dear))
  expect(JSON.parse(JSON.stringify(description))).toEqual(description)
  expect(description).toMatchObject({ passes: false, maximum: 20_000 })
})
