/** What narrows the timeline, kept in the address. */
import { Choice } from '../filters/choice.tsx'
import { DayField } from '../filters/day-field.tsx'
import { ArticleChoice, NodeChoice } from '../filters/node-choice.tsx'
import { ShowAll } from '../filters/show-all.tsx'
import type { ParameterChanges } from '../navigation.ts'
import type { ChoicesQuery } from '../operations/types.ts'
import { timelineKinds, timelineModalities } from './timeline-values.ts'

export interface TimelineFiltersProps {
  readonly choices: ChoicesQuery | null
  readonly parameters: URLSearchParams
  readonly change: (changes: ParameterChanges) => void
}

const names = ['article', 'kind', 'modality', 'actor', 'location', 'from', 'to']

export function TimelineFilters({ choices, parameters, change }: TimelineFiltersProps) {
  const given = { parameters, change }
  return (
    <form class="filters" aria-label="What is shown" onSubmit={(event) => event.preventDefault()}>
      <ArticleChoice list={choices?.articles ?? null} {...given} />
      <Choice label="Kind" name="kind" any="both" options={timelineKinds} {...given} />
      <Choice label="Happened?" name="modality" any="all" options={timelineModalities} {...given} />
      <NodeChoice
        label="Actor"
        name="actor"
        any="anybody"
        list={choices?.actors ?? null}
        {...given}
      />
      <NodeChoice
        label="Location"
        name="location"
        any="anywhere"
        list={choices?.locations ?? null}
        {...given}
      />
      <DayField label="From" name="from" {...given} />
      <DayField label="To" name="to" {...given} />
      <ShowAll names={names} {...given} />
    </form>
  )
}
