/** A calendar day, kept in a parameter of the address. */
import { useId } from 'preact/hooks'
import { readDay } from './read-filters.ts'
import type { ParameterChanges } from '../navigation.ts'

export interface DayFieldProps {
  readonly label: string
  readonly name: string
  readonly parameters: URLSearchParams
  readonly change: (changes: ParameterChanges) => void
}

export function DayField({ label, name, parameters, change }: DayFieldProps) {
  const id = useId()
  return (
    <div class="filter">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={readDay(parameters.get(name)) ?? ''}
        onChange={({ currentTarget: { value } }) => change({ [name]: value === '' ? null : value })}
      />
    </div>
  )
}
