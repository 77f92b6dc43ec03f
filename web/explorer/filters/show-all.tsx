/** Takes back what filters have chosen. */
import type { ParameterChanges } from '../navigation.ts'

export interface ShowAllProps {
  /** Parameters of the address. */
  readonly names: readonly string[]
  readonly parameters: URLSearchParams
  readonly change: (changes: ParameterChanges) => void
}

/** Nothing where nothing is chosen. */
export function ShowAll({ names, parameters, change }: ShowAllProps) {
  if (!names.some((name) => parameters.has(name))) return null
  return (
    <button
      type="button"
      onClick={() => change(Object.fromEntries(names.map((name) => [name, null])))}
    >
      Show all
    </button>
  )
}
