/** What `@skip` and `@include` decide. A plan is made for one set of their variables' values. */
import type { DirectiveNode, DocumentNode, SelectionSetNode } from 'graphql'
import { Kind } from 'graphql'
import type { Variables } from '../../limits/value-of.ts'
import { unplannable } from './unplannable.ts'

/** The variables in `@skip` and `@include` of the document, each once. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>()
  const add = (directives: readonly DirectiveNode[] | undefined): void => {
    for (const { arguments: given } of directives ?? []) {
      for (const { value } of given ?? []) {
        if (value.kind === Kind.VARIABLE) names.add(value.name.value)
      }
    }
  }
  const walk = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      add(selection.directives)
      if (selection.kind !== Kind.FRAGMENT_SPREAD) walk(selection.selectionSet)
    }
  }
  for (const definition of document.definitions) {
    if ('selectionSet' in definition) walk(definition.selectionSet)
  }
  return [...names]
}

/** Tells the plans of one operation apart. */
export function conditionKey(names: readonly string[], variables: Variables): string {
  return names.map((name) => String(variables[name])).join()
}

/**
 * Whether the directives leave a selection in.
 * @throws for any that is neither `@skip` nor `@include`, and for a condition that is not true or false.
 */
export function isSelected(
  directives: readonly DirectiveNode[] | undefined,
  variables: Variables,
): boolean {
  if (directives === undefined) return true
  let isIn = true
  for (const { name, arguments: given = [] } of directives) {
    if (name.value !== 'skip' && name.value !== 'include') throw unplannable
    const condition = given[0]?.value
    const value =
      condition?.kind === Kind.VARIABLE
        ? variables[condition.name.value]
        : condition?.kind === Kind.BOOLEAN
          ? condition.value
          : null
    if (typeof value !== 'boolean') throw unplannable
    if (value === (name.value === 'skip')) isIn = false
  }
  return isIn
}
