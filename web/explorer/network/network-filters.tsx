/** Which lines of the network are shown, kept in the address. */
import { Choice } from '../filters/choice.tsx'
import { DayField } from '../filters/day-field.tsx'
import { ArticleChoice } from '../filters/node-choice.tsx'
import { isSlug } from '../filters/read-filters.ts'
import { ShowAll } from '../filters/show-all.tsx'
import type { ParameterChanges } from '../navigation.ts'
import type { ChoicesQuery } from '../operations/types.ts'
import { type Person, relations, relationWords, slugOf } from './network-edge.ts'
import { formatRelations, readRelations } from './network-of.ts'

export interface NetworkFiltersProps {
  readonly choices: ChoicesQuery | null
  /** Those of whom there are lines. */
  readonly actors: readonly Person[]
  readonly parameters: URLSearchParams
  readonly change: (changes: ParameterChanges) => void
}

const names = ['article', 'show', 'actor', 'from', 'to']

export function NetworkFilters({ choices, actors, parameters, change }: NetworkFiltersProps) {
  const given = { parameters, change }
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
      <ArticleChoice list={choices?.articles ?? null} {...given} />
      <Choice
        label="Actor"
        name="actor"
        any="everybody"
        options={actors.map((actor) => [slugOf(actor), actor.name] as const)}
        allows={isSlug}
        {...given}
      />
      <DayField label="From" name="from" {...given} />
      <DayField label="To" name="to" {...given} />
      <ShowAll names={names} {...given} />
    </form>
  )
}
