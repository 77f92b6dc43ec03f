/** Other values of the same type as one that was chosen for a variable. */
import { knownValues } from './known-values.ts'

const ids = (knownValues['ID'] ?? []) as readonly string[]

/** Turn 0 gives the value itself, other turns mostly others. The schema may refuse what is given. */
export function otherValue(value: unknown, turn: number): unknown {
  if (turn === 0) return value
  if (typeof value === 'boolean') return (turn & 1) === 0
  if (typeof value === 'number') return [value, 1, 0, 3][turn % 4]
  if (typeof value === 'string') {
    return ids.includes(value) ? ids[(ids.indexOf(value) + turn) % ids.length] : value
  }
  if (Array.isArray(value)) return value.slice(turn % (value.length + 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, otherValue(field, turn)]),
  )
}
