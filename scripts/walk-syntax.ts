/** Walking the syntax tree of a TypeScript source. */
import type { ESTree } from 'vite'

/** Types are not walked. `visit` gives false where the inside is not to be. */
export function walkSyntax(
  node: ESTree.Node,
  visit: (node: ESTree.Node, parent: ESTree.Node | null) => boolean | undefined | void,
  parent: ESTree.Node | null = null,
): void {
  if (/^TS(?!(As|Satisfies|NonNull)Expression)/.test(node.type)) return
  if (visit(node, parent) === false) return
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) walkSyntax(child, visit, node)
    }
  }
}

function isNode(value: unknown): value is ESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

/** Whether the identifier is no reference but the name of a property of the parent. */
export function isPropertyName(parent: ESTree.Node, node: ESTree.Node): boolean {
  if (parent.type === 'MemberExpression') return !parent.computed && parent.property === node
  return parent.type === 'Property' && !parent.computed && !parent.shorthand && parent.key === node
}
