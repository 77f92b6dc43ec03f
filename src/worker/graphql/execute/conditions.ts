/** What `@skip` and `@include` decide. A plan is made for one set of their variables' values. */
import type { DirectiveNode, DocumentNode } from 'graphql'
import { Kind } from 'graphql'
import type { Variables } from '../../limits/value-of.ts'
import { variablesIn } from '../../limits/variables-in.ts'
import { unplannable } from './unplannable.ts'

/** The variables in `@skip` and `@include` of the document, each once. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  return variablesIn(document, () => false)
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
