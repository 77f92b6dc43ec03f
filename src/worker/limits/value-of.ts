/** Values as an operation gives them, with its variables put in. */
import type { DirectiveNode, ValueNode } from 'graphql'
import { Kind } from 'graphql'

export type Variables = Readonly<Record<string, unknown>>

/** The value without its type: an enum value is a text; a variable that is not given, undefined. */
export function valueOf(node: ValueNode, variables: Variables): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return Object.hasOwn(variables, node.name.value) ? variables[node.name.value] : undefined
    case Kind.NULL:
      return null
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value)
    case Kind.LIST:
      return node.values.map((value) => valueOf(value, variables))
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields.map((field) => [field.name.value, valueOf(field.value, variables)]),
      )
    default:
      return node.value
  }
}

/** Whether `@skip` and `@include` leave a selection in. */
export function isIncluded(
  directives: readonly DirectiveNode[] | undefined,
  variables: Variables,
): boolean {
  for (const { name, arguments: given } of directives ?? []) {
    if (name.value !== 'skip' && name.value !== 'include') continue
    const condition = given?.find((argument) => argument.name.value === 'if')
    if (condition === undefined) continue
    if (valueOf(condition.value, variables) === (name.value === 'skip')) return false
  }
  return true
}
