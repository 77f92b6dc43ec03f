/**
 * The table of the types of a schema that the Worker is built with. It refuses whatever the table has no
 * place for, so that a schema which uses more of GraphQL is never served with less.
 */
import { isDeepStrictEqual } from 'node:util'
import {
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLScalarType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  isUnionType,
  specifiedDirectives,
} from 'graphql'
import type { SchemaContext } from '../schema/builder.ts'
import type {
  EnumValueRow,
  FieldRow,
  InputRow,
  InputRows,
  JsonOf,
  SchemaTable,
  TypeRow,
} from '../schema/compiled/schema-table.ts'
import { costOf } from '../schema/field-cost.ts'
import { pageItemsOf } from '../schema/meter-fields.ts'

type Field = GraphQLField<unknown, SchemaContext>

/** @throws {Error} for what has no place in the table: other root types than `Query`, directives, extensions. */
export function schemaTable(schema: GraphQLSchema): SchemaTable {
  refuseUnless(schema.getQueryType()?.name === 'Query', 'the schema', 'a root type "Query"')
  refuseUnless(
    schema.getMutationType() == null && schema.getSubscriptionType() == null,
    'the schema',
    'neither mutations nor subscriptions',
  )
  const directives = schema.getDirectives()
  refuseUnless(
    directives.length === specifiedDirectives.length && directives.every(isSpecifiedDirective),
    'the schema',
    'the directives of the specification and no other',
  )
  refuseExtensions(schema, 'the schema')
  const pageItems = pageItemsOf(schema)
  return Object.fromEntries(
    Object.entries(schema.getTypeMap()).map(([name, type]) => [name, rowOf(type, pageItems)]),
  )
}

function rowOf(type: GraphQLNamedType, pageItems: ReadonlyMap<Field, number>): TypeRow {
  if (isIntrospectionType(type) || isSpecifiedScalarType(type)) return null
  refuseExtensions(type, type.name)
  if (isScalarType(type)) return scalarRow(type)
  if (isEnumType(type)) return ['enum', json(type.getValues().map(enumValueRow))]
  if (isUnionType(type)) return ['union', type.getTypes().map(({ name }) => name)]
  if (isInputObjectType(type)) {
    const rows = json(inputRows(Object.values(type.getFields())))
    return type.isOneOf ? ['input', rows, true] : ['input', rows]
  }
  refuseUnless(isObjectType(type) || isInterfaceType(type), type.name, 'a type of a known kind')
  const fields = Object.values(type.getFields())
  const rows = Object.fromEntries(
    fields.map((field) => [field.name, fieldRow(field, pageItems.get(field))]),
  )
  const kind = isObjectType(type) ? 'object' : 'interface'
  const interfaces = type.getInterfaces().map(({ name }) => name)
  return interfaces.length === 0 ? [kind, json(rows)] : [kind, json(rows), interfaces]
}

function scalarRow({ specifiedByURL }: GraphQLScalarType): TypeRow {
  return specifiedByURL == null ? ['scalar'] : ['scalar', specifiedByURL]
}

function enumValueRow(value: GraphQLEnumValue): EnumValueRow {
  const { name, deprecationReason } = value
  refuseExtensions(value, String(value))
  const internal: unknown = asJson(value.value, String(value))
  if (deprecationReason != null) return [name, internal, deprecationReason]
  return internal === name ? name : [name, internal]
}

function fieldRow(field: Field, pageItems: number | undefined): FieldRow {
  const { type, args, subscribe, deprecationReason } = field
  refuseExtensions(field, String(field), ['cost'])
  refuseUnless(subscribe === undefined, String(field), 'no subscription')
  refuseUnless(
    field.extensions['pothosResolveWrapped'] !== true,
    String(field),
    'a resolver that no plugin of Pothos wraps',
  )
  const cost = costOf(field)
  const row = [
    String(type),
    args.length === 0 ? null : inputRows(args),
    Object.keys(cost).length === 0 ? null : asJson(cost, String(field)),
    pageItems ?? null,
    deprecationReason ?? null,
  ] as const
  const last = row.findLastIndex((value) => value !== null)
  return last === 0 ? row[0] : (row.slice(0, last + 1) as readonly unknown[] as FieldRow)
}

function inputRows(inputs: readonly (GraphQLArgument | GraphQLInputField)[]): InputRows {
  return Object.fromEntries(inputs.map((input) => [input.name, inputRow(input)]))
}

function inputRow(input: GraphQLArgument | GraphQLInputField): InputRow {
  const { type, defaultValue, deprecationReason } = input
  refuseExtensions(input, String(input))
  refuseUnless(input.default === undefined, String(input), 'its default as "defaultValue"')
  const defaults = defaultValue === undefined ? [] : [asJson(defaultValue, String(input))]
  if (deprecationReason != null) return [String(type), defaults, deprecationReason]
  return defaults.length === 0 ? String(type) : [String(type), defaults]
}

function json<Value>(value: Value): JsonOf<Value> {
  return JSON.stringify(value)
}

/** @throws {Error} for a value that JSON does not give back. */
function asJson<Value>(value: Value, where: string): Value {
  const text = JSON.stringify(value) as string | undefined
  const read: unknown = text === undefined ? undefined : JSON.parse(text)
  refuseUnless(isDeepStrictEqual(value, read), where, 'a value that JSON can say')
  return value
}

/** What Pothos keeps for itself is not needed once it has built the schema. */
function refuseExtensions(
  { extensions }: { readonly extensions: object },
  where: string,
  known: readonly string[] = [],
): void {
  const others = Reflect.ownKeys(extensions).filter(
    (key) => typeof key === 'symbol' || !(key.startsWith('pothos') || known.includes(key)),
  )
  const wanted = known.length === 0 ? 'no extension' : `no extension but ${known.join(', ')}`
  refuseUnless(others.length === 0, where, `${wanted}, got ${others.map(String).join(', ')}`)
}

function refuseUnless(holds: boolean, where: string, wanted: string): asserts holds {
  if (holds) return
  throw new Error(
    `Cannot make the Worker's table of types: expected of ${where}: ${wanted}. ` +
      'To have more in it, teach it to scripts/schema-table.ts and schema/compiled',
  )
}
