import {
  buildSchema,
  GraphQLDirective,
  GraphQLEnumType,
  GraphQLInt,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  printSchema,
  specifiedDirectives,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { CompiledSchema } from '../../schema/compiled/compiled-schema.ts'
import { DefinitionCode } from '../../schema/compiled/definition-code.ts'
import { schemaTable } from '../../scripts/schema-table.ts'

const sdl = `type Query implements Node {
  id: ID!
  old: [[Int!]]! @deprecated(reason: "Use \\"new\\".")
  find(by: By!, of: [Kind!], deep: In, gone: Int @deprecated(reason: "No.")): Found
}

interface Node {
  id: ID!
}

interface Named implements Node {
  id: ID!
  name: String
}

type Thing implements Named & Node {
  id: ID!
  name: String
}

union Found = Query | Thing

enum Kind {
  A
  B @deprecated(reason: "Not any more.")
}

input By @oneOf {
  id: ID
  name: String
}

input In {
  max: Int!
  also: In
  gone: Int @deprecated(reason: "No.")
}

scalar Day @specifiedBy(url: "https://example.org/day")
`

/** Of a query with the field. */
function schemaOf(
  field: ConstructorParameters<typeof GraphQLObjectType>[0]['fields'],
  more: Partial<ConstructorParameters<typeof GraphQLSchema>[0]> = {},
): GraphQLSchema {
  return new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: field }),
    ...more,
  })
}

const one = { type: GraphQLInt }

describe('schemaTable()', () => {
  it('says all that a schema can say in SDL, but for descriptions', () => {
    const schema = buildSchema(sdl)
    const compiled = new CompiledSchema(schemaTable(schema), new DefinitionCode())
    expect(printSchema(compiled)).toBe(printSchema(schema))
    expect(Object.keys(compiled.getTypeMap())).toEqual(Object.keys(schema.getTypeMap()))
  })

  it('keeps the values that resolvers know enum values by, and defaults as they know them', () => {
    const kind = new GraphQLEnumType({ name: 'Kind', values: { A: { value: 1 }, B: {} } })
    const schema = schemaOf({ a: { type: kind, args: { of: { type: kind, defaultValue: 1 } } } })
    const compiled = new CompiledSchema(schemaTable(schema), new DefinitionCode())
    expect(printSchema(compiled)).toBe(printSchema(schema))
    const found = compiled.getType('Kind') as GraphQLEnumType
    expect(found.getValues().map(({ value }) => value as unknown)).toEqual([1, 'B'])
    expect(compiled.getQueryType().getFields()['a']?.args[0]?.defaultValue).toBe(1)
  })

  it.each<[string, GraphQLSchema, string]>([
    [
      'mutations',
      schemaOf(
        { a: one },
        { mutation: new GraphQLObjectType({ name: 'Mutation', fields: { a: one } }) },
      ),
      'the schema: neither mutations nor subscriptions',
    ],
    [
      'another name of the root',
      new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Root', fields: { a: one } }) }),
      'the schema: a root type "Query"',
    ],
    [
      'a directive of its own',
      schemaOf(
        { a: one },
        {
          directives: [
            ...specifiedDirectives,
            new GraphQLDirective({ name: 'own', locations: ['FIELD'] }),
          ],
        },
      ),
      'the schema: the directives of the specification and no other',
    ],
    [
      'an extension of a field',
      schemaOf({ a: { ...one, extensions: { cost: { work: 1 }, complexity: 2 } } }),
      'Query.a: no extension but cost, got complexity',
    ],
    [
      'an extension of an argument',
      schemaOf({ a: { ...one, args: { b: { ...one, extensions: { cost: 1 } } } } }),
      'Query.a(b:): no extension, got cost',
    ],
    [
      'a default that JSON cannot say',
      schemaOf({ a: { ...one, args: { b: { type: GraphQLString, defaultValue: new Date(0) } } } }),
      'Query.a(b:): a value that JSON can say',
    ],
    [
      'a default in the other form',
      schemaOf({ a: { ...one, args: { b: { ...one, default: { value: 1 } } } } }),
      'Query.a(b:): its default as "defaultValue"',
    ],
    [
      'a resolver in another of a plugin',
      schemaOf({ a: { ...one, extensions: { pothosResolveWrapped: true } } }),
      'Query.a: a resolver that no plugin of Pothos wraps',
    ],
    [
      'a subscription',
      schemaOf({ a: { ...one, subscribe: () => null } }),
      'Query.a: no subscription',
    ],
  ])('refuses %s, and says what to do', (_, schema, wanted) => {
    expect(() => schemaTable(schema)).toThrow(
      `Cannot make the Worker's table of types: expected of ${wanted}. To have more in it, teach it to`,
    )
  })
})
