/** The schema that the Worker is built with is the one that Pothos builds. */
import fc from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  printSchema,
  validateSchema,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from '../../schema/schema.ts'
import { arbitraryDocuments } from '../documents/arbitrary-documents.ts'
import { knownValues } from '../documents/known-values.ts'
import { askedOperations, ownOperations } from '../documents/own-operations.ts'
import { runBoth } from '../execute/run-both.ts'
import { openStore } from './ask.ts'
import { everythingOfFixture, everythingQuery } from './everything.ts'
import { openCompiledSchema } from './open-compiled-schema.ts'

const compiled = await openCompiledSchema()
const seed = await openStore('seed')
const fixture = await openStore('fixture')

describe('the compiled schema', () => {
  it('is valid', () => {
    const unproven = new GraphQLSchema({ ...compiled.toConfig(), assumeValid: false })
    expect(validateSchema(unproven)).toEqual([])
  })

  it('has the same text', () => {
    expect(printSchema(compiled)).toBe(printSchema(schema))
  })

  it('has the same types in the same order', () => {
    expect(Object.keys(compiled.getTypeMap())).toEqual(Object.keys(schema.getTypeMap()))
    for (const [name, type] of Object.entries(schema.getTypeMap())) {
      expect(compiled.getType(name)?.constructor).toBe(type.constructor)
    }
  })

  it('says the same of every type, field, argument and enum value', () => {
    const types = Object.values(schema.getTypeMap())
    expect(types.length).toBeGreaterThan(100)
    for (const type of types)
      expect(partsOf(compiled, type.name)).toEqual(partsOf(schema, type.name))
  })

  it('has the same possible types and implementations', () => {
    const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType)
    expect(abstract.length).toBeGreaterThan(3)
    for (const type of abstract) {
      expect(subtypesOf(compiled, type.name)).toEqual(subtypesOf(schema, type.name))
    }
  })

  it('has a resolver wherever more than a property is asked for', () => {
    const differing = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()))
      .filter((field) => hasResolver(field) !== hasResolver(twinOf(field)))
    // Of the relay plugin: what `Connection` and `Edge` have as properties.
    const ofRelay = differing.filter((field) =>
      /(Connection\.(edges|nodes|pageInfo)|Edge\.node)$/.test(String(field)),
    )
    expect(differing.map(String)).toEqual(ofRelay.map(String))
    expect(ofRelay.filter((field) => !hasResolver(field))).toEqual([])
  })

  it.each([
    ['Date', ['2024-03-27', '2024-02-30', 7, null]],
    ['EDTF', ['2024-03-26', '..']],
    ['URL', ['https://example.org', '']],
  ])('coerces %s alike', (name, values) => {
    for (const value of values) {
      for (const method of ['coerceInputValue', 'coerceOutputValue'] as const) {
        expect(coerced(compiled, name, method, value)).toEqual(coerced(schema, name, method, value))
      }
    }
  })
})

describe('answers of the compiled schema are the same to the byte, and cost the same', () => {
  it.each(ownOperations)('for %s', (path) => {
    for (const asked of askedOperations(path)) {
      expect(runBoth(compiled, seed, asked)).toEqual(runBoth(schema, seed, asked))
    }
  })

  it('for a query for everything', () => {
    const query = everythingQuery(schema, everythingOfFixture)
    expect(everythingQuery(compiled, {})).toBe(everythingQuery(schema, {}))
    const both = runBoth(compiled, fixture, { query })
    expect(both?.planned?.length).toBeGreaterThan(10_000)
    expect(both).toEqual(runBoth(schema, fixture, { query }))
  })

  it('for arbitrary documents', () => {
    fc.assert(
      fc.property(
        arbitraryDocuments(schema, { known: knownValues, maxDepth: 6, maxFields: 6 }),
        (asked) => {
          expect(runBoth(compiled, seed, asked)).toEqual(runBoth(schema, seed, asked))
        },
      ),
      { numRuns: 400 },
    )
  })
})

/** All that the schema says of a type, but for its code. */
function partsOf(of: GraphQLSchema, name: string): unknown {
  const type = of.getType(name) as GraphQLNamedType
  const common = { name: type.name, description: type.description }
  if (isScalarType(type)) {
    const isSame = !isSpecifiedScalarType(type) || schema.getType(name) === type
    return { ...common, isSame, specifiedByURL: type.specifiedByURL }
  }
  if (isEnumType(type)) return { ...common, values: type.getValues().map(enumValueParts) }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map(inputParts)
    return { ...common, fields, isOneOf: type.isOneOf }
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    return {
      ...common,
      fields: Object.values(type.getFields()).map(fieldParts),
      interfaces: type.getInterfaces().map(String),
      isTypeOf: isObjectType(type) && type.isTypeOf !== undefined,
      resolvesType: isInterfaceType(type) && type.resolveType !== undefined,
    }
  }
  return {
    ...common,
    members: type.getTypes().map(String),
    resolvesType: type.resolveType !== undefined,
  }
}

function fieldParts(field: GraphQLField<unknown, unknown>): unknown {
  const { name, description, type, args, extensions, deprecationReason } = field
  const parts = { name, description, type: String(type), args: args.map(inputParts) }
  return { ...parts, parent: String(field), cost: extensions['cost'], deprecationReason }
}

function inputParts(input: GraphQLArgument | GraphQLInputField): unknown {
  const { name, description, type, defaultValue, deprecationReason } = input
  const parts = { name, description, type: String(type), place: String(input) }
  return { ...parts, defaultValue, default: input.default, deprecationReason }
}

function enumValueParts(value: ReturnType<GraphQLEnumType['getValues']>[number]): unknown {
  const { name, description, value: internal, deprecationReason } = value
  return { name, description, internal: internal as unknown, deprecationReason }
}

function subtypesOf(of: GraphQLSchema, name: string): unknown {
  const type = of.getType(name)
  if (!isAbstractType(type)) return null
  const possible = of.getPossibleTypes(type)
  return {
    possible: possible.map(String),
    implementations: isInterfaceType(type)
      ? Object.values(of.getImplementations(type)).flat().map(String)
      : null,
    subtypes: Object.values(of.getTypeMap())
      .filter((other) => isObjectType(other) || isInterfaceType(other))
      .filter((other) => of.isSubType(type, other))
      .map(String),
  }
}

function twinOf(field: GraphQLField<unknown, unknown>): GraphQLField<unknown, unknown> {
  const type = compiled.getType(String(field.parentType))
  const twin = isObjectType(type) ? type.getFields()[field.name] : undefined
  if (twin === undefined) throw new Error(`Cannot find ${String(field)}`)
  return twin
}

function hasResolver({ resolve }: GraphQLField<unknown, unknown>): boolean {
  return resolve !== undefined
}

function coerced(
  of: GraphQLSchema,
  name: string,
  method: 'coerceInputValue' | 'coerceOutputValue',
  value: unknown,
): unknown {
  const type = of.getType(name)
  if (!isScalarType(type)) throw new Error(`Cannot find the scalar ${name}`)
  try {
    return { value: type[method](value) }
  } catch (error) {
    return { error: String(error) }
  }
}
