/** Which variables a cost can depend on, and on what of them. */
import type { DocumentNode } from 'graphql'
import type { Variables } from './value-of.ts'
import { variablesIn } from './variables-in.ts'

/** No field costs more or less for them: a page costs the same wherever it stands. */
const unpriced = new Set(['after', 'before'])

/** Whether an estimate may look at an argument. */
export function isPriced(argument: string): boolean {
  return !unpriced.has(argument)
}

/** The names of all variables that stand in a priced argument or in a directive, each once. */
export function pricedVariables(document: DocumentNode): readonly string[] {
  return variablesIn(document, isPriced)
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
