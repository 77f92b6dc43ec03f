/** An operation for each field of the schema that stands in a list: what one of them costs, by itself. */
import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql'
import type { SizedOperation } from './nasty-operations.ts'

/** How to get at many objects of a type. `FIELD` is what is selected of each, `SIZE` how many. */
const routes: Readonly<Record<string, string>> = {
  Article: '{ articles(first: SIZE) { nodes { FIELD } } }',
  Actor:
    '{ actors(first: SIZE, orderBy: { field: MENTIONS, direction: DESC }) { nodes { FIELD } } }',
  Statement: '{ statements(first: SIZE) { nodes { FIELD } } }',
  Event: '{ events(first: SIZE) { nodes { FIELD } } }',
  Location:
    '{ locations(first: SIZE, orderBy: { field: MENTIONS, direction: DESC }) { nodes { FIELD } } }',
  Mention: '{ articles(first: SIZE) { nodes { mentions(first: 20) { nodes { FIELD } } } } }',
  Paragraph: '{ articles(first: SIZE) { nodes { paragraphs { FIELD } } } }',
  TimeExpression: '{ articles(first: SIZE) { nodes { timeExpressions { FIELD } } } }',
  Attribution: '{ statements(first: SIZE) { nodes { attribution { FIELD } } } }',
  Provenance: '{ statements(first: SIZE) { nodes { provenance { FIELD } } } }',
  Evidence: '{ statements(first: SIZE) { nodes { provenance { evidence { FIELD } } } } }',
  EventReport: '{ events(first: SIZE) { nodes { reports { FIELD } } } }',
  Casualties: '{ events(first: SIZE) { nodes { casualties { FIELD } } } }',
  RelatedActorEdge:
    '{ actors(first: SIZE) { nodes { relatedActors(first: 20) { edges { FIELD } } } } }',
  ActorEventEdge: '{ actors(first: SIZE) { nodes { events(first: 20) { edges { FIELD } } } } }',
  StatementEdge: '{ statements(first: SIZE) { edges { FIELD } } }',
  StatementConnection: '{ actors(first: SIZE) { nodes { statements(first: 5) { FIELD } } } }',
  EventConnection: '{ locations(first: SIZE) { nodes { events(first: 5) { FIELD } } } }',
  RelatedActorConnection: '{ actors(first: SIZE) { nodes { relatedActors(first: 5) { FIELD } } } }',
}

/** By `Type.field`. Each asks for all leaves of the field's type, and of its items where it is a list of pages. */
export function fieldProbes(schema: GraphQLSchema): Readonly<Record<string, SizedOperation>> {
  const probes: Record<string, SizedOperation> = {}
  for (const [name, route] of Object.entries(routes)) {
    const type = schema.getType(name)
    if (!isObjectType(type) && !isInterfaceType(type)) {
      throw new Error(`Cannot probe the fields of ${name}: the schema has no such object type`)
    }
    const fields: GraphQLField<unknown, unknown>[] = Object.values(type.getFields())
    for (const field of fields) {
      const isPaged = field.args.some((argument) => argument.name === 'first')
      const inner = leavesOf(getNamedType(field.type), 2)
      const selected = `${field.name}${isPaged ? '(first: 20)' : ''}${inner}`
      probes[`${name}.${field.name}`] = (size) =>
        route.replace('SIZE', String(size)).replace('FIELD', selected)
    }
  }
  return probes
}

function leavesOf(type: GraphQLNamedType, depth: number): string {
  if (isLeafType(type)) return ''
  if (isUnionType(type)) return ' { __typename }'
  if (!isObjectType(type) && !isInterfaceType(type)) return ''
  const fields: GraphQLField<unknown, unknown>[] = Object.values(type.getFields())
  const inner = fields.flatMap((field) => {
    const of = getNamedType(field.type)
    if (isLeafType(of)) return [field.name]
    const isItem = field.name === 'nodes' || field.name === 'node'
    return isItem && depth > 0 ? [`${field.name}${leavesOf(of, depth - 1)}`] : []
  })
  return inner.length === 0 ? ' { __typename }' : ` { ${inner.join(' ')} }`
}
