import type { GraphQLNamedType } from 'graphql'
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../../schema/schema.ts'

type Described = readonly [coordinate: string, description: string | null | undefined]

const descriptions: readonly Described[] = [
  ['schema', schema.description],
  ...Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap(describedParts),
]

/** A type and everything in it that a reader can ask about, by its coordinate. */
function describedParts(type: GraphQLNamedType): readonly Described[] {
  const parts: Described[] = [[type.name, type.description]]
  if (isEnumType(type)) {
    for (const value of type.getValues()) {
      parts.push([`${type.name}.${value.name}`, value.description])
    }
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      parts.push([`${type.name}.${field.name}`, field.description])
    }
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      parts.push([`${type.name}.${field.name}`, field.description])
      for (const arg of field.args) {
        parts.push([`${type.name}.${field.name}(${arg.name}:)`, arg.description])
      }
    }
  }
  return parts
}

test('every type, field, argument, enum value and input field has a description', () => {
  expect(descriptions.length).toBeGreaterThan(600)
  expect(descriptions.filter(([, text]) => text == null).map(([name]) => name)).toEqual([])
})

test('every description is a sentence: it starts with a capital, ends with a period, says something', () => {
  const poor = descriptions.filter(([, text]) => !/^["`]?[A-Z][^]{9,}\.$/.test(text ?? ''))
  expect(poor).toEqual([])
})

test('no description breaks its line, has a double space or a TODO', () => {
  const poor = descriptions.filter(([, text]) => /\n| {2}|TODO|FIXME/.test(text ?? ''))
  expect(poor).toEqual([])
})
