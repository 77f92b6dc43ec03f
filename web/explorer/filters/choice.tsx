/** A choice of one value out of a list, kept in a parameter of the address. */
import { useId } from 'preact/hooks'
import type { ParameterChanges } from '../navigation.ts'

export interface ChoiceProps {
  readonly label: string
  /** The parameter of the address; left out of it where nothing is chosen. */
  readonly name: string
  readonly any: string
  readonly options: readonly (readonly [value: string, word: string])[]
  /** How many there are beside the options: too many to choose from. */
  readonly unlisted?: number
  /** Whether a value that is no option chooses something all the same; else it is passed over. */
  readonly allows?: (value: string) => boolean
  readonly parameters: URLSearchParams
  readonly change: (changes: ParameterChanges) => void
}

export function Choice(props: ChoiceProps) {
  const { label, name, any, options, unlisted = 0, allows, parameters, change } = props
  const id = useId()
  const given = parameters.get(name) ?? ''
  const isOption = options.some(([value]) => value === given)
  const isUnknown = !isOption && allows?.(given) === true
  const chosen = isOption || isUnknown ? given : ''
  return (
    <div class="filter">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ currentTarget: { value } }) => change({ [name]: value === '' ? null : value })}
      >
        <option value="">{any}</option>
        {isUnknown ? <option value={chosen}>{chosen}</option> : null}
        {options.map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
        {unlisted > 0 ? <option disabled>… and {unlisted} more: search finds them</option> : null}
      </select>
    </div>
  )
}
