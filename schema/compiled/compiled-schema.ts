/**
 * The schema of the Worker, put together of the table that was made when the Worker was built and of the
 * code in the definitions. It is the schema that Pothos builds, but for descriptions, and starts in a
 * fraction of the time: the fields of a type are made when they are first asked for.
 */
import {
  type GraphQLArgumentConfig,
  GraphQLEnumType,
  type GraphQLFieldConfig,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInterfaceType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLNullableType,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLScalarType,
  GraphQLSchema,
  type GraphQLType,
  GraphQLUnionType,
  introspectionTypes,
  specifiedScalarTypes,
} from 'graphql'
import type { SchemaContext } from '../builder.ts'
import { cost as extensionOf } from '../field-cost.ts'
import { meteredResolver, meteringOf } from '../meter-fields.ts'
import type { DefinitionCode, Resolver, Resolvers } from './definition-code.ts'
import {
  type EnumValueRow,
  type FieldRow,
  type FieldRows,
  type InputRow,
  type InputRows,
  type JsonOf,
  readJson,
  type SchemaTable,
  type TypeRow,
} from './schema-table.ts'

type FieldConfig = GraphQLFieldConfig<unknown, SchemaContext>

interface Implementations {
  readonly objects: GraphQLObjectType[]
  readonly interfaces: GraphQLInterfaceType[]
}

const noImplementations: Implementations = { objects: [], interfaces: [] }

/** What graphql-js asks a schema for, it asks by these methods. */
export class CompiledSchema extends GraphQLSchema {
  readonly #types: Record<string, GraphQLNamedType>
  #implementations: ReadonlyMap<string, Implementations> | null = null

  constructor(table: SchemaTable, code: DefinitionCode) {
    super({ assumeValid: true })
    this.#types = typesOf(table, code)
  }

  override getTypeMap(): Record<string, GraphQLNamedType> {
    return this.#types
  }

  override getQueryType(): GraphQLObjectType {
    return this.#types['Query'] as GraphQLObjectType
  }

  override getImplementations({ name }: GraphQLInterfaceType): Implementations {
    this.#implementations ??= implementationsOf(Object.values(this.#types))
    return this.#implementations.get(name) ?? noImplementations
  }
}

function implementationsOf(
  types: readonly GraphQLNamedType[],
): ReadonlyMap<string, Implementations> {
  const all = new Map<string, Implementations>()
  for (const type of types) {
    const isObject = type instanceof GraphQLObjectType
    if (!isObject && !(type instanceof GraphQLInterfaceType)) continue
    for (const { name } of type.getInterfaces()) {
      const of = all.get(name) ?? { objects: [], interfaces: [] }
      all.set(name, of)
      if (isObject) of.objects.push(type)
      else of.interfaces.push(type)
    }
  }
  return all
}

function typesOf(table: SchemaTable, code: DefinitionCode): Record<string, GraphQLNamedType> {
  const ofGraphql = new Map(
    [...specifiedScalarTypes, ...introspectionTypes].map((type) => [type.name, type]),
  )
  const types = Object.create(null) as Record<string, GraphQLNamedType>
  const references = new Map<string, GraphQLType>()
  for (const [name, row] of Object.entries(table)) {
    types[name] = row === null ? known(ofGraphql.get(name), name) : typeOf(name, row)
  }
  return types

  function typeOf(name: string, row: NonNullable<TypeRow>): GraphQLNamedType {
    switch (row[0]) {
      case 'scalar':
        return new GraphQLScalarType({
          name,
          specifiedByURL: row[1],
          ...code.scalarCode(name),
        })
      case 'enum':
        return new GraphQLEnumType({ name, values: () => enumValues(row[1]) })
      case 'union': {
        const { resolveType } = code.typeCode(name)
        const types = (): GraphQLObjectType[] => row[1].map(named) as GraphQLObjectType[]
        return new GraphQLUnionType({ name, types, resolveType })
      }
      case 'input':
        return new GraphQLInputObjectType({
          name,
          fields: () => inputs(readJson(row[1])),
          isOneOf: row[2] ?? false,
        })
      case 'interface':
      case 'object': {
        const [kind, fields, ofInterfaces = []] = row
        const { resolveType, isTypeOf } = code.typeCode(name)
        const interfaces = (): GraphQLInterfaceType[] =>
          ofInterfaces.map(named) as GraphQLInterfaceType[]
        const rows = (): FieldRows => readJson(fields)
        if (kind === 'interface') {
          return new GraphQLInterfaceType({
            name,
            interfaces,
            resolveType,
            fields: () => fieldsOf(rows(), []),
          })
        }
        const owners = [name, ...ofInterfaces.toReversed()]
        return new GraphQLObjectType({
          name,
          interfaces,
          isTypeOf,
          fields: () => fieldsOf(rows(), owners),
        })
      }
    }
  }

  /** The code of a field is that of the first owner that has some, as with Pothos. */
  function fieldsOf(rows: FieldRows, owners: readonly string[]): Record<string, FieldConfig> {
    const resolvers = owners.map((owner) => code.resolvers(owner))
    return mapRecord(rows, (row, name) => fieldOf(row, resolverOf(name, resolvers)))
  }

  function fieldOf(row: FieldRow, resolve: Resolver | undefined): FieldConfig {
    if (typeof row === 'string') return { type: output(row), resolve }
    const [type, args, cost, pageItems, deprecationReason] = row
    return {
      type: output(type),
      args: args === null ? {} : inputs(args),
      resolve: meteredResolver(resolve, meteringOf(cost ?? {}, pageItems)),
      extensions: cost == null ? {} : extensionOf(cost),
      deprecationReason,
    }
  }

  function inputs(rows: InputRows): Record<string, GraphQLArgumentConfig> {
    return mapRecord(rows, inputOf)
  }

  function inputOf(row: InputRow): GraphQLArgumentConfig {
    if (typeof row === 'string') return { type: input(row) }
    const [type, [defaultValue], deprecationReason] = row
    return { type: input(type), defaultValue, deprecationReason }
  }

  /** The type that SDL writes so. */
  function reference(text: string): GraphQLType {
    let type = references.get(text)
    if (type === undefined) {
      if (text.endsWith('!'))
        type = new GraphQLNonNull(reference(text.slice(0, -1)) as GraphQLNullableType)
      else if (text.startsWith('[')) type = new GraphQLList(reference(text.slice(1, -1)))
      else type = named(text)
      references.set(text, type)
    }
    return type
  }

  function output(text: string): GraphQLOutputType {
    return reference(text) as GraphQLOutputType
  }

  function input(text: string): GraphQLInputType {
    return reference(text) as GraphQLInputType
  }

  function named(name: string): GraphQLNamedType {
    return known(types[name], name)
  }
}

function known(type: GraphQLNamedType | undefined, name: string): GraphQLNamedType {
  if (type === undefined) {
    throw new Error(`Cannot make the schema: expected the type "${name}" in its table, got none`)
  }
  return type
}

function resolverOf(name: string, owners: readonly Resolvers[]): Resolver | undefined {
  for (const resolvers of owners) {
    if (Object.hasOwn(resolvers, name)) return resolvers[name] ?? undefined
  }
  return undefined
}

function enumValues(rows: JsonOf<readonly EnumValueRow[]>): Record<string, { value: unknown }> {
  return Object.fromEntries(
    readJson(rows).map((row) => {
      if (typeof row === 'string') return [row, { value: row }]
      const [name, value, deprecationReason] = row
      return [name, { value, deprecationReason }]
    }),
  )
}

function mapRecord<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From, name: string) => To,
): Record<string, To> {
  const mapped: Record<string, To> = {}
  for (const name of Object.keys(record)) mapped[name] = map(record[name] as From, name)
  return mapped
}
