import type { ValueNode } from 'graphql'
import { Kind } from 'graphql'

/** Whether a value as it is written has a variable in it. */
export function hasVariable(node: ValueNode): boolean {
  switch (node.kind) {
    case Kind.VARIABLE:
      return true
    case Kind.LIST:
      return node.values.some(hasVariable)
    case Kind.OBJECT:
      return node.fields.some(({ value }) => hasVariable(value))
    default:
      return false
  }
}
