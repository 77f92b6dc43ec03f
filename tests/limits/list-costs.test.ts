import type { GraphQLField } from 'graphql'
import { getNamedType, getNullableType, isInterfaceType, isListType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { costOf } from '../../schema/field-cost.ts'
import { schema } from '../../schema/schema.ts'
import { introspectionCost } from '../../src/worker/limits/introspection-cost.ts'

type Field = GraphQLField<unknown, unknown>

const types = Object.values(schema.getTypeMap()).filter(
  (type) => isObjectType(type) || isInterfaceType(type),
)
const fields = types.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ type: type.name, field })),
)
const coordinate = ({ type, field }: { type: string; field: Field }): string =>
  `${type}.${field.name}`

function isList({ type }: Field): boolean {
  return isListType(getNullableType(type))
}

function isConnection({ type }: Field): boolean {
  return getNamedType(type).name.endsWith('Connection')
}

function isPage({ type, field }: { type: string; field: Field }): boolean {
  return type.endsWith('Connection') && (field.name === 'edges' || field.name === 'nodes')
}

test('every list without pages says how many items are assumed: `extensions: cost({ items: … })`', () => {
  const silent = fields.filter((at) => {
    const { items, itemsFrom } = introspectionCost(at.type, at.field.name) ?? costOf(at.field)
    return isList(at.field) && !isPage(at) && items === undefined && itemsFrom === undefined
  })
  expect(silent.map(coordinate)).toEqual([])
})

test('every connection says what it costs to go over its list: `extensions: cost(shortList)` and its like', () => {
  const silent = fields.filter(
    ({ field }) => isConnection(field) && costOf(field).scan === undefined,
  )
  expect(silent.map(coordinate)).toEqual([])
})

test('only connections have a scan, and only lists have items', () => {
  const wrong = fields.filter(({ field }) => {
    const { items, itemsFrom, scan } = costOf(field)
    if (scan !== undefined) return !isConnection(field)
    return (items !== undefined || itemsFrom !== undefined) && !isList(field)
  })
  expect(wrong.map(coordinate)).toEqual([])
})

test('a connection type is either always a list of one record or never', () => {
  const byType = Map.groupBy(
    fields.filter(({ field }) => isConnection(field)),
    ({ field }) => getNamedType(field.type).name,
  )
  for (const [type, sites] of byType) {
    expect([type, new Set(sites.map(({ field }) => costOf(field).items)).size]).toEqual([type, 1])
  }
})

test('the texts of articles, statements and passages say how long they are assumed to be', () => {
  for (const name of [
    'Article.text',
    'Paragraph.text',
    'Segment.text',
    'Statement.content',
    'Evidence.exact',
    'Evidence.sentence',
    'Provenance.note',
    'HighlightFragment.text',
  ]) {
    const at = fields.find((each) => coordinate(each) === name)
    expect([name, at && costOf(at.field).bytes]).toEqual([name, expect.any(Number)])
  }
})

test('an argument that items come from is one of the field', () => {
  const wrong = fields.filter(({ field }) => {
    const { itemsFrom } = costOf(field)
    return itemsFrom !== undefined && field.args.every(({ name }) => name !== itemsFrom)
  })
  expect(wrong.map(coordinate)).toEqual([])
})
