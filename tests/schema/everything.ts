/** One query that asks for every field of every type at least once. */
import type { GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql'
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql'

interface Selection {
  readonly type: GraphQLNamedType
  readonly fields: Map<string, { readonly head: string; readonly of: Selection | null }>
}

const timesAsked = 8

/**
 * Every field is asked for under the alias `Type_field`, so that nothing conflicts. Leaves are asked
 * for wherever their type occurs, other fields where they occur first, which is nearest to the root,
 * and a few times more, because there may be nothing there.
 * `args` gives the arguments of a field by its coordinate; of connections, two items are asked for.
 */
export function everythingQuery(
  schema: GraphQLSchema,
  args: Readonly<Record<string, string>>,
): string {
  const asked = new Map<string, number>()
  const root: Selection = { type: schema.getType('Query') as GraphQLNamedType, fields: new Map() }
  const waiting: Selection[] = [root]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const type of expand(next.type)) {
      if (!isObjectType(type) && !isInterfaceType(type)) continue
      for (const field of listsFirst(Object.values(type.getFields()))) {
        const coordinate = `${type.name}.${field.name}`
        const head = `${coordinate.replace('.', '_')}: ${field.name}${argsOf(field, args[coordinate])}`
        const of = getNamedType(field.type)
        if (isLeafType(of)) {
          next.fields.set(coordinate, { head, of: null })
        } else if ((asked.get(coordinate) ?? 0) < timesAsked) {
          asked.set(coordinate, (asked.get(coordinate) ?? 0) + 1)
          const selection: Selection = { type: of, fields: new Map() }
          next.fields.set(coordinate, { head, of: selection })
          waiting.push(selection)
        }
      }
    }
  }

  function expand(type: GraphQLNamedType): readonly GraphQLNamedType[] {
    return isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type]
  }
  return print(root)
}

/** A list has more to show than a single node, so what lies behind is asked for there. */
function listsFirst<Field extends GraphQLField<unknown, unknown>>(fields: Field[]): Field[] {
  const isList = ({ type }: Field): number => Number(isListType(getNullableType(type)))
  return fields.toSorted((one, other) => isList(other) - isList(one))
}

function argsOf(field: GraphQLField<unknown, unknown>, given: string | undefined): string {
  if (given !== undefined) return `(${given})`
  return field.args.some((arg) => arg.name === 'first') ? '(first: 2)' : ''
}

function print({ type, fields }: Selection): string {
  const byType = Map.groupBy(fields, ([coordinate]) => coordinate.split('.')[0] ?? '')
  const parts = [...byType].map(([name, entries]) => {
    const inner = entries.map(([, { head, of }]) => (of === null ? head : `${head} ${print(of)}`))
    return name === type.name ? inner.join('\n') : `... on ${name} {\n${inner.join('\n')}\n}`
  })
  return `{\n__typename\n${parts.join('\n')}\n}`
}

/** Arguments by which a query for everything comes upon every type in the fixture. */
export const everythingOfFixture = {
  'Query.node': 'id: "actor:lamplighters-guild"',
  'Query.nodes':
    'ids: ["event:strait-curfew", "location:ostrelle", "actor:ostrelle", "actor:quillish-singers", "actor:zoltan-brull", "statement:bill-for-the-oil-never-paid", "statement:quay-was-told-of-the-sale", "statement:brull-fog-with-a-rudder", "statement:lamps-were-sold-in-april", "event:guilds-answer-to-vane", "event:claimed-sale-of-the-lamps", "article:letter-claims-the-lamps", "actor:nobody"]',
  'Query.article': 'slug: "tidewatch-denies-stealing-lamps"',
  'Query.actor': 'slug: "tidewatch"',
  'Query.statement': 'slug: "lamps-were-sold-in-april"',
  'Query.event': 'slug: "marigold-collision"',
  'Query.location': 'slug: "port-ebene"',
  'Query.search': 'query: "lamps of the harbour", first: 2',
  'Query.paths': 'from: "actor:tidewatch", to: "location:pier-nine"',
}
