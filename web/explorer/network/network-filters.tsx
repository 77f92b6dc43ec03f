/** Which lines of the network are shown, kept in the address. */
import { Choice } from '../filters/choice.tsx'
import type { ParameterChanges } from '../navigation.ts'
import { type Person, relations, relationWords, slugOf } from './network-edge.ts'
import { formatRelations, readRelations } from './network-of.ts'

export interface NetworkFiltersProps {
  readonly actors: readonly Person[]
  readonly parameters: URLSearchParams
  readonly change: (changes: ParameterChanges) => void
}

export function NetworkFilters({ actors, parameters, change }: NetworkFiltersProps) {
  const shown = readRelations(parameters.get('show'))
  return (
    <form class="filters" aria-label="What is shown" onSubmit={(event) => event.preventDefault()}>
      <fieldset class="filter-boxes">
        <legend>Lines</legend>
        {relations.map((relation) => (
          <label key={relation}>
            <input
              type="checkbox"
              checked={shown.has(relation)}
              onChange={({ currentTarget: { checked } }) => {
                const next = new Set(shown)
                if (checked) next.add(relation)
                else next.delete(relation)
                change({ show: formatRelations(next), line: null })
              }}
            />
            <span class={`line-sample line-${relation}`} aria-hidden="true" />
            {relationWords[relation]}
          </label>
        ))}
      </fieldset>
      <Choice
        label="Actor"
        name="actor"
        any="everybody"
        options={actors.map((actor) => [slugOf(actor), actor.name] as const)}
        parameters={parameters}
        change={change}
      />
    </form>
  )
}
