/**
 * Charges the `Meter` of an execution for what the data have beyond what `FieldCost` assumes: items of
 * lists without pages, bytes of texts, and pages that are refused. Fields that assume nothing are left
 * as they are, and without a meter in the context nothing is counted.
 */
import type { GraphQLField, GraphQLResolveInfo, GraphQLSchema } from 'graphql'
import { defaultFieldResolver, getNamedType, isObjectType } from 'graphql'
import type { SchemaContext } from './builder.ts'
import { costOf } from './field-cost.ts'
import { andThen } from './maybe-promise.ts'
import type { Meter } from './meter.ts'

type Field = GraphQLField<unknown, SchemaContext>

const bytesInUnit = 50
const refusalCost = 100

/**
 * What stands for a connection once the answer is not given any more. It has everything that a
 * connection has to have, whichever it is: what is missing would be an error of ours.
 */
const nothing = {
  edges: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  totalCount: () => 0,
  facets: () => noFacets,
}
const noFacets = {
  speakers: [],
  acts: [],
  forms: [],
  media: [],
  locations: [],
  months: [],
  kinds: [],
  actors: [],
}

export function meterFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const { items, itemsFrom, scan, bytes } = costOf(field)
      if (scan !== undefined) meterRefusals(field)
      if (bytes !== undefined) meterText(field, bytes)
      if (items === undefined || itemsFrom !== undefined) continue
      if (scan === undefined) meterList(field, items)
      else for (const page of pagesOf(field)) meterList(page, items)
    }
  }
}

/**
 * A list refuses an argument that is wrong each time that it stands in another: an error costs more
 * time than most fields, and more bytes.
 */
function meterRefusals(field: Field): void {
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = (source, args, context, info) => {
    const { meter } = context
    if (meter === undefined) return resolve(source, args, context, info)
    if (meter.exceeded) return nothing
    try {
      return resolve(source, args, context, info)
    } catch (error) {
      meter.charge(refusalCost, info)
      throw error
    }
  }
}

/** The fields of a connection that list its items. */
function pagesOf({ type }: Field): readonly Field[] {
  const connection = getNamedType(type)
  if (!isObjectType(connection)) return []
  const { edges, nodes } = connection.getFields()
  return [edges, nodes].filter((field) => field !== undefined)
}

const metered = new WeakSet<Field>()

function meterList(field: Field, items: number): void {
  if (metered.has(field)) return
  metered.add(field)
  meter(field, (list, meter, info) => {
    // What was over the maximum has thrown already: the answer is not given, so the rest need not be true.
    if (meter.exceeded) return []
    if (Array.isArray(list) && list.length > items) {
      meter.charge((list.length - items) * meter.itemCost(info.fieldNodes), info)
    }
    return list
  })
}

function meterText(field: Field, bytes: number): void {
  meter(field, (text, meter, info) => {
    // Counting costs time itself; a text has at most three bytes for each unit.
    if (typeof text === 'string' && 3 * text.length > bytes) {
      const beyond = utf8Length(text) - bytes
      if (beyond > 0) meter.charge(beyond / bytesInUnit, info)
    }
    return text
  })
}

function meter(
  field: Field,
  charge: (value: unknown, meter: Meter, info: GraphQLResolveInfo) => unknown,
): void {
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = (source, args, context, info) => {
    const value: unknown = resolve(source, args, context, info)
    const { meter } = context
    return meter === undefined ? value : andThen(value, (found) => charge(found, meter, info))
  }
}

function utf8Length(text: string): number {
  let length = text.length
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) continue
    // Half of a surrogate pair is two of its four bytes.
    length += unit < 0x8_00 || (unit >= 0xd8_00 && unit < 0xe0_00) ? 1 : 2
  }
  return length
}
