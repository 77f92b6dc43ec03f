/**
 * Charges the `Meter` of an execution for what the data have beyond what `FieldCost` assumes: items of
 * lists without pages, bytes of texts, and pages that are refused. Fields that assume nothing are left
 * as they are, and without a meter in the context nothing is counted.
 */
import type { GraphQLField, GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql'
import { defaultFieldResolver, getNamedType, isObjectType } from 'graphql'
import type { SchemaContext } from './builder.ts'
import { costOf, type FieldCost } from './field-cost.ts'
import { andThen } from './maybe-promise.ts'
import type { Meter } from './meter.ts'

type Field = GraphQLField<unknown, SchemaContext>
type Resolver = GraphQLFieldResolver<unknown, SchemaContext>

/** What of a field is charged. */
export interface Metering {
  /** Whether it refuses pages. */
  readonly refuses: boolean
  /** Of a text: how many bytes are assumed; undefined where none are counted. */
  readonly bytes: number | undefined
  /** Of a list: how many items are assumed; undefined where none are counted. */
  readonly items: number | undefined
}

const bytesInUnit = 50
const refusalCost = 100

/**
 * What stands for a connection once the answer is not given any more. It has everything that a
 * connection has to have, whichever it is: what is missing would be an error of ours.
 */
const nothing = {
  edges: [],
  nodes: [],
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

/** Of a field that says so of its cost, in a connection whose pages are assumed to have `pageItems`. */
export function meteringOf(
  { scan, bytes, items, itemsFrom }: FieldCost,
  pageItems?: number | null,
): Metering {
  const isList = scan === undefined && itemsFrom === undefined
  return {
    refuses: scan !== undefined,
    bytes,
    items: (isList ? items : undefined) ?? pageItems ?? undefined,
  }
}

export function meterFields(schema: GraphQLSchema): void {
  const pageItems = pageItemsOf(schema)
  for (const field of fieldsOf(schema)) {
    field.resolve = meteredResolver(field.resolve, meteringOf(costOf(field), pageItems.get(field)))
  }
}

/** By the fields `edges` and `nodes` of connections: how many items the fields that give them assume, where they are few. */
export function pageItemsOf(schema: GraphQLSchema): ReadonlyMap<Field, number> {
  const pageItems = new Map<Field, number>()
  for (const field of fieldsOf(schema)) {
    const { items, itemsFrom, scan } = costOf(field)
    if (items === undefined || itemsFrom !== undefined || scan === undefined) continue
    for (const page of pagesOf(field)) if (!pageItems.has(page)) pageItems.set(page, items)
  }
  return pageItems
}

function fieldsOf(schema: GraphQLSchema): readonly Field[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()))
}

/** The fields of a connection that list its items. */
function pagesOf({ type }: Field): readonly Field[] {
  const connection = getNamedType(type)
  if (!isObjectType(connection)) return []
  const { edges, nodes } = connection.getFields()
  return [edges, nodes].filter((field) => field !== undefined)
}

/** The same function where nothing is charged. */
export function meteredResolver(
  resolve: Resolver | undefined,
  { refuses, bytes, items }: Metering,
): Resolver | undefined {
  let metered = resolve
  if (refuses) metered = meterRefusals(metered)
  if (bytes !== undefined) metered = meterText(metered, bytes)
  if (items !== undefined) metered = meterList(metered, items)
  return metered
}

/**
 * A list refuses an argument that is wrong each time that it stands in another: an error costs more
 * time than most fields, and more bytes.
 */
function meterRefusals(resolve: Resolver = defaultFieldResolver): Resolver {
  return (source, args, context, info) => {
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

function meterList(resolve: Resolver | undefined, items: number): Resolver {
  return meter(resolve, (list, meter, info) => {
    // What was over the maximum has thrown already: the answer is not given, so the rest need not be true.
    if (meter.exceeded) return []
    if (Array.isArray(list) && list.length > items) {
      meter.charge((list.length - items) * meter.itemCost(info.fieldNodes), info)
    }
    return list
  })
}

function meterText(resolve: Resolver | undefined, bytes: number): Resolver {
  return meter(resolve, (text, meter, info) => {
    // Counting costs time itself; a text has at most three bytes for each unit.
    if (typeof text === 'string' && 3 * text.length > bytes) {
      const beyond = utf8Length(text) - bytes
      if (beyond > 0) meter.charge(beyond / bytesInUnit, info)
    }
    return text
  })
}

function meter(
  resolve: Resolver = defaultFieldResolver,
  charge: (value: unknown, meter: Meter, info: GraphQLResolveInfo) => unknown,
): Resolver {
  return (source, args, context, info) => {
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
