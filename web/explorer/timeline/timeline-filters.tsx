/** What narrows the timeline, kept in the address. */
import { Choice } from '../filters/choice.tsx'
import { DayField } from '../filters/day-field.tsx'
import type { ParameterChanges } from '../navigation.ts'
import type { ChoicesQuery } from '../operations/types.ts'

export interface TimelineFiltersProps {
  readonly choices: ChoicesQuery | null
  readonly parameters: URLSearchParams
  readonly change: (changes: ParameterChanges) => void
}

const kinds = [
  ['statement', 'statements'],
  ['event', 'events'],
] as const

const modalities = [
  ['happened', 'events that happened'],
  ['claimed', 'events only claimed'],
  ['proposed', 'events proposed'],
  ['negated', 'events that did not happen'],
] as const

export function TimelineFilters({ choices, parameters, change }: TimelineFiltersProps) {
  const given = { parameters, change }
  const isNarrowed = [...parameters.keys()].length > 0
  return (
    <form class="filters" aria-label="What is shown" onSubmit={(event) => event.preventDefault()}>
      <Choice label="Kind" name="kind" any="both" options={kinds} {...given} />
      <Choice label="Happened?" name="modality" any="all" options={modalities} {...given} />
      <Choice
        label="Actor"
        name="actor"
        any="anybody"
        options={choices === null ? [] : choices.actors.nodes.map(option)}
        {...given}
      />
      <Choice
        label="Location"
        name="location"
        any="anywhere"
        options={choices === null ? [] : choices.locations.nodes.map(option)}
        {...given}
      />
      <DayField label="From" name="from" {...given} />
      <DayField label="To" name="to" {...given} />
      {isNarrowed ? (
        <button
          type="button"
          onClick={() =>
            change({
              kind: null,
              modality: null,
              actor: null,
              location: null,
              from: null,
              to: null,
            })
          }
        >
          Show all
        </button>
      ) : null}
    </form>
  )
}

function option({
  id,
  name,
}: {
  readonly id: string
  readonly name: string
}): readonly [string, string] {
  return [id.slice(id.indexOf(':') + 1), name]
}
