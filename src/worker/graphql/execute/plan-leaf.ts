/** How the values of scalars and enums are written. */
import type { GraphQLEnumType, GraphQLLeafType } from 'graphql'
import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
} from 'graphql'
import type { LeafPlan } from './answer-plan.ts'
import { asciiPiece } from './json-bytes.ts'

const kinds = new Map<GraphQLLeafType, LeafPlan['kind']>([
  [GraphQLString, 'text'],
  [GraphQLID, 'text'],
  [GraphQLInt, 'int'],
  [GraphQLFloat, 'float'],
  [GraphQLBoolean, 'boolean'],
])

const noNames: ReadonlyMap<unknown, Uint8Array> = new Map()
const noText = new Uint8Array(0)

const known = new WeakMap<GraphQLEnumType, ReadonlyMap<unknown, Uint8Array>>()

function namesOf(type: GraphQLEnumType): ReadonlyMap<unknown, Uint8Array> {
  let names = known.get(type)
  if (names === undefined) {
    names = new Map(type.getValues().map(({ value, name }) => [value, asciiPiece(`"${name}"`)]))
    known.set(type, names)
  }
  return names
}

export function planLeaf(type: GraphQLLeafType, isNullable: boolean): LeafPlan {
  const coerce = (value: unknown): unknown => type.coerceOutputValue(value)
  if (isEnumType(type)) {
    return { kind: 'enum', isNullable, coerce, names: namesOf(type), text: noText }
  }
  return { kind: kinds.get(type) ?? 'other', isNullable, coerce, names: noNames, text: noText }
}

/** `__typename` of an object type. */
export function planTypename(name: string): LeafPlan {
  const text = asciiPiece(`"${name}"`)
  return { kind: 'typename', isNullable: false, coerce: () => name, names: noNames, text }
}
