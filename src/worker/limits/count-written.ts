/** What is written in a document, however often it is spread. */
import type {
  DirectiveNode,
  DocumentNode,
  SelectionSetNode,
  ValueNode,
  VariableDefinitionNode,
} from 'graphql'
import { Kind, visit } from 'graphql'

export interface Written {
  readonly aliases: number
  readonly directives: number
  /** Definitions and uses. */
  readonly variables: number
}

/** Walks by hand, which takes a tenth of what graphql-js takes to visit each node. */
export function countWritten(document: DocumentNode): Written {
  let [aliases, directives, variables] = [0, 0, 0]

  function countValue(value: ValueNode): void {
    if (value.kind === Kind.VARIABLE) variables += 1
    else if (value.kind === Kind.LIST) for (const item of value.values) countValue(item)
    else if (value.kind === Kind.OBJECT) for (const field of value.fields) countValue(field.value)
  }

  function countDirectives(given: readonly DirectiveNode[] | undefined): void {
    if (given === undefined) return
    for (const { arguments: values } of given) {
      directives += 1
      if (values !== undefined) for (const { value } of values) countValue(value)
    }
  }

  function countDefinitions(definitions: readonly VariableDefinitionNode[] | undefined): void {
    if (definitions === undefined) return
    for (const definition of definitions) {
      variables += 1
      countDirectives(definition.directives)
    }
  }

  function countSelections({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      countDirectives(selection.directives)
      if (selection.kind === Kind.FIELD) {
        if (selection.alias !== undefined) aliases += 1
        if (selection.arguments !== undefined) {
          for (const { value } of selection.arguments) countValue(value)
        }
      }
      if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet !== undefined) {
        countSelections(selection.selectionSet)
      }
    }
  }

  for (const definition of document.definitions) {
    if ('selectionSet' in definition) {
      countDefinitions(definition.variableDefinitions)
      countDirectives(definition.directives)
      countSelections(definition.selectionSet)
    } else {
      // Of a schema, which validation refuses.
      visit(definition, { Directive: () => void (directives += 1) })
    }
  }
  return { aliases, directives, variables }
}
