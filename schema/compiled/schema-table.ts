/**
 * The types of the schema as the Worker is built with them: everything that is no code. What each field
 * or argument is, is kept as JSON and read when it is asked for, because most questions are about few
 * types. Descriptions are not in it: the Worker has them in its introspection text.
 */
import type { FieldCost } from '../field-cost.ts'

/** By name, in the order of the schema. */
export type SchemaTable = Readonly<Record<string, TypeRow>>

/** Null of a type that graphql-js has itself. */
export type TypeRow =
  | null
  | readonly ['scalar', specifiedByURL?: string]
  | readonly ['enum', values: JsonOf<readonly EnumValueRow[]>]
  | readonly ['union', members: readonly string[]]
  | readonly ['input', fields: JsonOf<InputRows>, isOneOf?: true]
  | readonly ['interface' | 'object', fields: JsonOf<FieldRows>, interfaces?: readonly string[]]

/** A text that `JSON.parse` makes a `Value` of. */
export type JsonOf<Value> = string & { readonly of?: Value }

export type FieldRows = Readonly<Record<string, FieldRow>>
export type InputRows = Readonly<Record<string, InputRow>>

/** The type, as SDL writes it: `[Statement!]!`. More where there is more to say. */
export type FieldRow =
  | string
  | readonly [
      type: string,
      args: InputRows | null,
      cost?: FieldCost | null,
      /** Of `edges` and `nodes`: how many items their page is assumed to have, where that is metered. */
      pageItems?: number | null,
      deprecationReason?: string,
    ]

/** An argument or an input field: the type; with it a list of its default, empty where it has none. */
export type InputRow =
  | string
  | readonly [type: string, defaults: readonly unknown[], deprecationReason?: string]

/** The name, where resolvers know the value by it as well. */
export type EnumValueRow =
  | string
  | readonly [name: string, value: unknown, deprecationReason?: string]

export function readJson<Value>(text: JsonOf<Value>): Value {
  return JSON.parse(text) as Value
}
