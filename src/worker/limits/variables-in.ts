/** Which variables stand where in what a document selects. */
import type { DirectiveNode, DocumentNode, SelectionSetNode, ValueNode } from 'graphql'
import { Kind } from 'graphql'

/**
 * The names of the variables in directives, and in those arguments of fields that are wanted, each once.
 *
 * @param isWanted - of an argument, by its name.
 */
export function variablesIn(
  document: DocumentNode,
  isWanted: (argument: string) => boolean,
): readonly string[] {
  const names = new Set<string>()

  function addOf(value: ValueNode): void {
    if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    else if (value.kind === Kind.LIST) value.values.forEach(addOf)
    else if (value.kind === Kind.OBJECT) value.fields.forEach((field) => addOf(field.value))
  }

  function addDirectives(directives: readonly DirectiveNode[] | undefined): void {
    for (const { arguments: given } of directives ?? []) {
      for (const { value } of given ?? []) addOf(value)
    }
  }

  function walk({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      addDirectives(selection.directives)
      if (selection.kind === Kind.FRAGMENT_SPREAD) continue
      if (selection.kind === Kind.FIELD) {
        for (const { name, value } of selection.arguments ?? []) {
          if (isWanted(name.value)) addOf(value)
        }
      }
      if (selection.selectionSet !== undefined) walk(selection.selectionSet)
    }
  }

  for (const definition of document.definitions) {
    if ('selectionSet' in definition) walk(definition.selectionSet)
  }
  return [...names]
}
