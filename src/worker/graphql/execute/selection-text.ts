/** What a selection is by its text, so that two operations that select the same are found to. */
import type { FragmentDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql'
import { Kind } from 'graphql'
import type { Variables } from '../../limits/value-of.ts'
import { hasVariable } from './has-variable.ts'

export interface SelectionTextOptions {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Of `@skip` and `@include`. */
  readonly variables: Variables
}

/**
 * As it is written, with its fragments and with the values of its conditions. Null where a variable
 * stands in an argument, and for a document that was parsed without its places.
 */
export function selectionText(
  sets: readonly SelectionSetNode[],
  { fragments, variables }: SelectionTextOptions,
): string | null {
  const used = new Set<FragmentDefinitionNode>()
  const conditions = new Set<string>()

  function isFixed({ selections }: SelectionSetNode): boolean {
    for (const selection of selections) {
      for (const { arguments: given } of selection.directives ?? []) {
        for (const { value } of given ?? []) {
          if (value.kind === Kind.VARIABLE) conditions.add(value.name.value)
        }
      }
      if (!isFixedUnder(selection)) return false
    }
    return true
  }

  function isFixedUnder(selection: SelectionNode): boolean {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(selection.name.value)
      if (fragment === undefined) return false
      if (used.has(fragment)) return true
      used.add(fragment)
      return isFixed(fragment.selectionSet)
    }
    if (selection.kind === Kind.FIELD) {
      if (selection.arguments?.some(({ value }) => hasVariable(value)) === true) return false
    }
    return selection.selectionSet === undefined || isFixed(selection.selectionSet)
  }

  if (!sets.every(isFixed)) return null
  let text = ''
  for (const { loc } of [...sets, ...used]) {
    if (loc === undefined) return null
    text += `${loc.source.body.slice(loc.start, loc.end)}\n`
  }
  for (const name of conditions) text += `$${name}: ${String(variables[name])}\n`
  return text
}
