import fc from 'fast-check'
import {
  type DocumentNode,
  executeSync,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionOptions,
  parse,
  print,
  stripIgnoredCharacters,
  validate,
} from 'graphql'
import { describe, expect, it, test } from 'vitest'
import { schema } from '../../schema/schema.ts'
import { fullIntrospection } from '../../scripts/make-introspection.ts'
import { createIntrospection } from '../../src/worker/introspection/create-introspection.ts'
import { defaultLimits } from '../../src/worker/limits/limits.ts'
import { clientQueries } from './client-queries.ts'
import { contrarySchema } from './contrary-schema.ts'
import { introspectionDocuments } from './introspection-documents.ts'
import { fullestIntrospection } from '../../scripts/fullest-introspection.ts'

const contrary = createIntrospection(() => fullIntrospection(contrarySchema))
const ours = createIntrospection(() => fullIntrospection(schema))

function executed(schema: GraphQLSchema, document: DocumentNode): string {
  return JSON.stringify(executeSync({ schema, document }))
}

function contraryAnswer(query: string, operationName: string | null = null): string | null {
  return contrary.answer(parse(query), operationName)
}

/** Every way to set its switches. */
const combinations: readonly IntrospectionOptions[] = Array.from({ length: 2 ** 7 }, (_, bits) => ({
  descriptions: (bits & 1) !== 0,
  specifiedByUrl: (bits & 2) !== 0,
  directiveIsRepeatable: (bits & 4) !== 0,
  schemaDescription: (bits & 8) !== 0,
  inputValueDeprecation: (bits & 16) !== 0,
  experimentalDirectiveDeprecation: (bits & 32) !== 0,
  oneOf: (bits & 64) !== 0,
}))

describe('answer() says byte for byte what executing says', () => {
  it.each([0, 1, 3, 7, 9, 15, 100])('of getIntrospectionQuery() %i types deep', (typeDepth) => {
    for (const options of combinations) {
      const document = parse(getIntrospectionQuery({ ...options, typeDepth }))
      expect(contrary.answer(document, null)).toBe(executed(contrarySchema, document))
      expect(document.tokenCount).toBeLessThanOrEqual(defaultLimits.maxTokens)
    }
  })

  it.each(Object.entries(clientQueries))('of %s', (_, query) => {
    const document = parse(query)
    expect(validate(contrarySchema, document)).toEqual([])
    expect(contrary.answer(document, null)).toBe(executed(contrarySchema, document))
    expect(ours.answer(document, null)).toBe(executed(schema, document))
  })

  it('of a query with other names and without white space', () => {
    const query = stripIgnoredCharacters(
      getIntrospectionQuery().replaceAll('FullType', 'T').replace('IntrospectionQuery', 'Q'),
    )
    expect(contraryAnswer(query, 'Q')).toBe(executed(contrarySchema, parse(query)))
  })

  it('of every part of the fullest query, written in any way', () => {
    fc.assert(
      fc.property(introspectionDocuments, (query) => {
        const document = parse(query)
        expect(validate(contrarySchema, document)).toEqual([])
        expect(contrary.answer(document, null)).toBe(executed(contrarySchema, document))
      }),
      { numRuns: 300 },
    )
  })

  it('of whatever it answers, which is valid', () => {
    const words = [
      'name',
      'ofType',
      '...',
      'on',
      '{',
      '}',
      '__Type',
      '@skip(if: true)',
      'types',
      ':',
    ]
    fc.assert(
      fc.property(
        introspectionDocuments,
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(0, 1, 2)), { maxLength: 3 }),
        (query, changes) => {
          const tokens = print(parse(query)).match(/\.\.\.|\w+|[^\s\w]/g) ?? []
          for (const [at, by, way] of changes) {
            const word = way === 0 ? [] : [words[by % words.length] ?? '']
            tokens.splice(at % tokens.length, way === 2 ? 0 : 1, ...word)
          }
          const document = parsed(tokens.join(' '))
          const answer = document === null ? null : contrary.answer(document, null)
          if (document === null || answer === null) return
          expect(validate(contrarySchema, document)).toEqual([])
          expect(answer).toBe(executed(contrarySchema, document))
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('of our schema to the fullest query, which is what it is made of', () => {
    const { data } = JSON.parse(fullIntrospection(schema)) as { data: unknown }
    expect(data).toEqual(
      executeSync({
        schema,
        document: parse(getIntrospectionQuery({ ...fullestIntrospection, typeDepth: 100 })),
      }).data,
    )
  })
})

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query)
  } catch {
    return null
  }
}

describe('answer() leaves to others', () => {
  it.each([
    ['a query of data', '{ told { name } }'],
    ['a query of data beside it', '{ __schema { types { name } } told { name } }'],
    ['the type of the root alone', '{ __typename }'],
    ['one type', '{ __type(name: "Query") { name } }'],
    ['an alias', '{ all: __schema { types { name } } }'],
    ['an alias within', '{ __schema { types { called: name } } }'],
    ['a directive on a field', '{ __schema { types { name @skip(if: true) } } }'],
    ['a directive on the operation', 'query @loud { __schema { types { name } } }'],
    [
      'a directive on a spread',
      '{ __schema { types { ...F @skip(if: true) } } } fragment F on __Type { name }',
    ],
    [
      'a directive on a fragment',
      '{ __schema { types { ...F } } } fragment F on __Type @loud { name }',
    ],
    [
      'a directive on an inline fragment',
      '{ __schema { types { ... @skip(if: true) { name } } } }',
    ],
    [
      'a variable',
      'query ($a: Boolean!) { __schema { types { fields(includeDeprecated: $a) { name } } } }',
    ],
    ['an unused variable', 'query ($a: Boolean) { __schema { types { name } } }'],
    ['no boolean', '{ __schema { types { fields(includeDeprecated: null) { name } } } }'],
    ['another argument', '{ __schema { types { fields(deprecated: true) { name } } } }'],
    [
      'an argument twice',
      '{ __schema { types { fields(includeDeprecated: true, includeDeprecated: true) { name } } } }',
    ],
    [
      'an argument of a field that takes none',
      '{ __schema { types(includeDeprecated: true) { name } } }',
    ],
    [
      'two answers for one field',
      '{ __schema { types { fields { name } fields(includeDeprecated: false) { name } } } }',
    ],
    ['an unknown field', '{ __schema { types { nane } } }'],
    ['a field that objects have', '{ __schema { types { constructor } } }'],
    ['a field of another place', '{ __schema { types { ofType { name } } } }'],
    ['a type of types of types', '{ __schema { types { fields { type { fields { name } } } } } }'],
    ['a leaf with fields', '{ __schema { types { name { name } } } }'],
    ['an object without fields', '{ __schema { types } }'],
    ['a mutation', 'mutation { __schema { types { name } } }'],
    ['a subscription', 'subscription { __schema { types { name } } }'],
    ['two operations', 'query A { __schema { types { name } } } query B { __typename }'],
    ['a definition of a type', '{ __schema { types { name } } } type A { b: Int }'],
    ['an unknown fragment', '{ __schema { types { ...F } } }'],
    ['an unused fragment', '{ __schema { types { name } } } fragment F on __Type { name }'],
    [
      'two fragments of one name',
      '{ __schema { types { ...F } } } fragment F on __Type { name } fragment F on __Type { kind }',
    ],
    [
      'a fragment on another type',
      '{ __schema { types { ...F } } } fragment F on __Field { name }',
    ],
    ['an inline fragment on another type', '{ __schema { types { ... on Person { name } } } }'],
    [
      'a fragment within itself',
      '{ __schema { types { ...F } } } fragment F on __Type { name ...F }',
    ],
    [
      'a circle of fragments',
      '{ __schema { types { ...F } } } fragment F on __Type { name ...G } fragment G on __Type { ...F }',
    ],
  ])('%s', (_, query) => {
    expect(contraryAnswer(query)).toBeNull()
  })

  it('a query whose name is not the one asked for', () => {
    const query = 'query A { __schema { types { name } } }'
    expect(contraryAnswer(query, 'A')).not.toBeNull()
    expect(contraryAnswer(query, 'B')).toBeNull()
    expect(contraryAnswer(query, '')).toBeNull()
    expect(contraryAnswer('{ __schema { types { name } } }', 'A')).toBeNull()
  })

  it('arguments of a spread, where the parser takes them', () => {
    const query = '{ __schema { types { ...F(a: 1) } } } fragment F on __Type { name }'
    const document = parse(query, { experimentalFragmentArguments: true })
    expect(contrary.answer(document, null)).toBeNull()
  })

  it('a document of more than 4000 selections once its fragments are inlined', () => {
    const nested = (depth: number): string =>
      depth === 0 ? 'name' : `...F ofType { ${nested(depth - 1)} }`
    const query = (depth: number): string =>
      `{ __schema { types { interfaces { ${nested(depth)} } } } } fragment F on __Type { ${'name '.repeat(48)}}`
    expect(contraryAnswer(query(79))).not.toBeNull()
    expect(contraryAnswer(query(80))).toBeNull()
  })
})

test('answer() looks at a fragment once where it is spread often', () => {
  const doubling = Array.from(
    { length: 60 },
    (_, index) => `fragment F${index} on __Type { ...F${index + 1} ...F${index + 1} }`,
  )
  const query = `{ __schema { types { ...F0 } } } ${doubling.join(' ')} fragment F60 on __Type { name }`
  expect(contraryAnswer(query)).toBe(contraryAnswer('{ __schema { types { name } } }'))
})

test('createIntrospection() parses nothing before it is asked', () => {
  const lazy = createIntrospection(() => 'not JSON')
  expect(lazy.answer(parse('{ told { name } }'), null)).toBeNull()
  expect(() => lazy.answer(parse('{ __schema { types { name } } }'), null)).toThrow(SyntaxError)
})
