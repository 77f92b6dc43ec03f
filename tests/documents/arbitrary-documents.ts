/**
 * Documents that a schema accepts: fields, arguments by literal and by variable, aliases, fragments
 * inline and named, directives, several operations. Each parses and validates; what its arguments say
 * may still be refused when it is executed.
 *
 * @example
 * fc.property(arbitraryDocuments(buildSchema(sdl), { known }), ({ query, variables }) => …)
 */
import type fc from 'fast-check'
import type { GraphQLArgument, GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql'
import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { arbitraryDecisions, type Choices, readChoices } from './choices.ts'
import { chooseValue, type KnownValues, printLiteral } from './input-values.ts'

export interface GeneratedRequest {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  /** Null where the document has one operation without a name. */
  readonly operationName: string | null
}

export interface DocumentOptions {
  readonly known?: KnownValues
  /** Of fields below each other. */
  readonly maxDepth?: number
  /** Of one selection set, not counting what its fragments hold. */
  readonly maxFields?: number
  /** Of all selection sets together, roughly. */
  readonly maxSelections?: number
}

type Field = GraphQLField<unknown, unknown>

export function arbitraryDocuments(
  schema: GraphQLSchema,
  options: DocumentOptions = {},
): fc.Arbitrary<GeneratedRequest> {
  return arbitraryDecisions.map((decisions) =>
    buildDocument(schema, readChoices(decisions), options),
  )
}

/** The same choices make the same document. */
export function buildDocument(
  schema: GraphQLSchema,
  choices: Choices,
  { known = {}, maxDepth = 5, maxFields = 4, maxSelections = 60 }: DocumentOptions = {},
): GeneratedRequest {
  const declared: string[] = []
  const variables: Record<string, unknown> = {}
  const fragments: { readonly name: string; readonly on: string; readonly text: string }[] = []
  let selections = 0
  let names = 0

  const root = schema.getQueryType()
  if (root == null) throw new Error('Cannot build a document: the schema has no queries')
  const body = selectionSet(root, maxDepth, new Set())
  return print(body)

  /** `taken` has the response names that this set, its inline fragments included, cannot give again. */
  function selectionSet(type: GraphQLNamedType, depth: number, taken: Set<string>): string {
    const fields = fieldsOf(type).filter(
      (field) => depth > 1 || isLeafType(getNamedType(field.type)),
    )
    const parts: string[] = []
    const count = 1 + choices.upTo(maxFields)
    for (let index = 0; index < count && selections < maxSelections; index++) {
      selections++
      if (choices.onceIn(6)) parts.push(fragment(type, depth, taken))
      else if (fields.length === 0 || choices.onceIn(12)) parts.push(typename(taken))
      else parts.push(field(type, choices.oneOf(fields), depth, taken))
    }
    if (parts.length === 0) parts.push(typename(taken))
    return `{ ${parts.join(choices.oneOf([' ', '\n', ', ', ' # and\n']))} }`
  }

  function field(parent: GraphQLNamedType, of: Field, depth: number, taken: Set<string>): string {
    const head = `${responseName(of.name, taken)}${argumentsOf(parent, of)}${directive()}`
    const type = getNamedType(of.type)
    return isLeafType(type) ? head : `${head} ${selectionSet(type, depth - 1, new Set())}`
  }

  function typename(taken: Set<string>): string {
    return `${responseName('__typename', taken)}${directive()}`
  }

  function responseName(name: string, taken: Set<string>): string {
    if (!taken.has(name) && !choices.onceIn(5)) {
      taken.add(name)
      return name
    }
    return `x${++names}: ${name}`
  }

  function fragment(type: GraphQLNamedType, depth: number, taken: Set<string>): string {
    const known = fragments.filter(({ on }) => on === type.name)
    if (known.length > 0 && choices.onceIn(2))
      return `...${choices.oneOf(known).name}${directive()}`
    if (choices.onceIn(3)) return `...${directive()} ${selectionSet(type, depth, taken)}`
    const on = choices.oneOf([type, ...overlapping(type)])
    if (!choices.onceIn(2))
      return `... on ${on.name}${directive()} ${selectionSet(on, depth, taken)}`
    const name = `F${++names}`
    // Every field of its own set has an alias of its own, so that it conflicts with nothing anywhere.
    const text = `fragment ${name} on ${on.name} ${selectionSet(on, depth, everyName)}`
    fragments.push({ name, on: on.name, text })
    return `...${name}${directive()}`
  }

  function overlapping(type: GraphQLNamedType): readonly GraphQLNamedType[] {
    if (isAbstractType(type)) return schema.getPossibleTypes(type)
    return isObjectType(type) ? type.getInterfaces() : []
  }

  function argumentsOf(parent: GraphQLNamedType, of: Field): string {
    const given = of.args.filter((arg) => isRequiredArgument(arg) || choices.onceIn(5))
    // Pages of lists take a size from one end alone.
    const args = given.filter(
      ({ name }) => name !== 'last' || given.every((a) => a.name !== 'first'),
    )
    if (args.length === 0) return ''
    return `(${args.map((arg) => `${arg.name}: ${argument(parent, of, arg)}`).join(', ')})`
  }

  function argument(parent: GraphQLNamedType, of: Field, arg: GraphQLArgument): string {
    const coordinate = `${parent.name}.${of.name}.${arg.name}`
    const values = known[coordinate] === undefined ? arg.name : coordinate
    const value = chooseValue(choices, arg.type, values, known)
    if (choices.onceIn(3)) return variable(String(arg.type), value, printLiteral(arg.type, value))
    return !isNonNullType(arg.type) && choices.onceIn(20) ? 'null' : printLiteral(arg.type, value)
  }

  /** Given, or left to its default. */
  function variable(type: string, value: unknown, literal: string): string {
    const name = `v${++names}`
    const byDefault = choices.onceIn(4)
    declared.push(`$${name}: ${type}${byDefault ? ` = ${literal}` : ''}`)
    if (!byDefault) variables[name] = value
    return `$${name}`
  }

  function directive(): string {
    if (!choices.onceIn(12)) return ''
    const value = choices.oneOf([true, false])
    const given = choices.onceIn(2) ? variable('Boolean!', value, String(value)) : String(value)
    return choices.onceIn(2) ? ` @include(if: ${given})` : ` @skip(if: ${given})`
  }

  function print(body: string): GeneratedRequest {
    const others = choices.onceIn(8) ? ['query Other { __typename }'] : []
    const named = others.length > 0 || choices.onceIn(2)
    const operationName = named ? 'Generated' : null
    const head = declared.length > 0 ? `(${declared.join(', ')})` : ''
    const operation =
      operationName === null && head === '' ? body : `query ${operationName ?? ''}${head} ${body}`
    const texts = [operation, ...others, ...fragments.map(({ text }) => text)]
    if (choices.onceIn(2)) texts.reverse()
    return { query: texts.join('\n'), variables, operationName }
  }
}

/** Has every name. */
const everyName: Set<string> = new (class extends Set<string> {
  override has(): boolean {
    return true
  }
})()

function fieldsOf(type: GraphQLNamedType): readonly Field[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
}
