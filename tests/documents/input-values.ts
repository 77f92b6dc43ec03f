/** Values of input types as JSON, and JSON as the literal that a document has in its place. */
import type { GraphQLInputType } from 'graphql'
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql'
import type { Choices } from './choices.ts'

/** Values to choose from, by the coordinate of an argument or input field, or by the name of a scalar. */
export type KnownValues = Readonly<Record<string, readonly unknown[]>>

const ofSpecifiedScalars: KnownValues = {
  Boolean: [true, false],
  Int: [1, 0, 2, 7, -1, 2_147_483_647, -2_147_483_648],
  Float: [0, 1.5, -0.1, 1e100],
  String: ['a', '', 'peace talks', 'naïve “text” 🙂', 'tab\tline\nnul\0', '\\ " # { } ...'],
  ID: ['a', '1', ''],
}

/** A value that the type takes; `coordinate` names where it goes. Null only where `nullable` says so. */
export function chooseValue(
  choices: Choices,
  type: GraphQLInputType,
  coordinate: string,
  known: KnownValues,
  depth = 3,
): unknown {
  if (isNonNullType(type)) return chooseValue(choices, type.ofType, coordinate, known, depth)
  if (isListType(type)) {
    const { ofType } = type
    const length = depth === 0 ? 0 : choices.upTo(4)
    return Array.from({ length }, () => chooseValue(choices, ofType, coordinate, known, depth - 1))
  }
  if (isEnumType(type)) return choices.oneOf(type.getValues()).name
  if (!isInputObjectType(type)) {
    const values = known[coordinate] ?? known[type.name] ?? ofSpecifiedScalars[type.name]
    if (values === undefined) throw new Error(`Cannot choose a value of "${type.name}": none known`)
    return choices.oneOf(values)
  }
  const fields = Object.values(type.getFields()).filter(
    (field) => isRequiredInputField(field) || (depth > 0 && choices.onceIn(4)),
  )
  return Object.fromEntries(
    fields.map(({ name, type: fieldType }) => [
      name,
      !isNonNullType(fieldType) && choices.onceIn(16)
        ? null
        : chooseValue(choices, fieldType, `${type.name}.${name}`, known, depth - 1),
    ]),
  )
}

/** The value as GraphQL writes it in a document. Texts must be without lone surrogates. */
export function printLiteral(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return printLiteral(type.ofType, value)
  if (isListType(type) && Array.isArray(value)) {
    return `[${value.map((item) => printLiteral(type.ofType, item)).join(', ')}]`
  }
  if (isInputObjectType(type) && value !== null) {
    const fields = type.getFields()
    const parts = Object.entries(value as Readonly<Record<string, unknown>>).map(
      ([name, inner]) => {
        const field = fields[name]
        if (field === undefined) throw new Error(`Cannot print "${type.name}.${name}": unknown`)
        return `${name}: ${printLiteral(field.type, inner)}`
      },
    )
    return `{${parts.join(', ')}}`
  }
  return isEnumType(type) ? String(value) : JSON.stringify(value)
}
