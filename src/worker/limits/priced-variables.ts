/** Which variables a cost can depend on, and on what of them. */
import type { DirectiveNode, DocumentNode, SelectionSetNode, ValueNode } from 'graphql'
import { Kind } from 'graphql'
import type { Variables } from './value-of.ts'

/** No field costs more or less for them: a page costs the same wherever it stands. */
const unpriced = new Set(['after', 'before'])

/** Whether an estimate may look at an argument. */
export function isPriced(argument: string): boolean {
  return !unpriced.has(argument)
}

/** The names of all variables that stand in a priced argument or in a directive, each once. */
export function pricedVariables(document: DocumentNode): readonly string[] {
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
          if (isPriced(name.value)) addOf(value)
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

/** Longer ones are of long lists, which take longer to write down than to price. */
const maxLength = 1000

/**
 * A text that two sets of values share only if everything costs the same with them: of texts it has
 * the length alone. Null where it would be long.
 */
export function priceKey(names: readonly string[], variables: Variables): string | null {
  let key = ''
  for (const name of names) {
    key += `${sizeOf(variables[name])};`
    if (key.length > maxLength) return null
  }
  return key
}

function sizeOf(value: unknown): string {
  if (typeof value === 'string') return `"${value.length}`
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return `[${value.map(sizeOf).join()}]`
  return `{${Object.entries(value)
    .map(([key, field]) => `${key}:${sizeOf(field)}`)
    .join()}}`
}
