/** `/timeline`: what was said and what happened, in order of time, drawn and as a table. */
import './timeline.css'
import '../filters/filters.css'
import { useMemo } from 'preact/hooks'
import { LongPart } from '../components/long-part.tsx'
import { OpenQuery } from '../components/open-query.tsx'
import { ShowMore } from '../components/show-more.tsx'
import { Answered, Empty } from '../components/states.tsx'
import { View } from '../components/view.tsx'
import { joinEdges, joinNodes, partPages, type Paging } from '../every-page.ts'
import { useChoices } from '../filters/choices.ts'
import { StrayNote } from '../filters/stray-note.tsx'
import { dayNames, strayWords } from '../filters/stray-words.ts'
import { titleOf } from '../filters/title-of.ts'
import { useParameters } from '../navigation.ts'
import { operation } from '../operation.ts'
import timelineText from '../operations/timeline.graphql?raw'
import type {
  ChoicesQuery,
  DateRange,
  TimelineQuery,
  TimelineQueryVariables,
  UndatedQuery,
  UndatedQueryVariables,
} from '../operations/types.ts'
import undatedText from '../operations/undated.graphql?raw'
import { type Paged, usePaged } from '../use-paged.ts'
import { TimelineChart } from './timeline-chart.tsx'
import { readTimelineFilter } from './timeline-filter.ts'
import { TimelineFilters } from './timeline-filters.tsx'
import { timelineValues } from './timeline-values.ts'
import { timelineWords } from './timeline-words.ts'
import { TimelineLegend } from './timeline-legend.tsx'
import { timelineRows } from './timeline-rows.ts'
import { TimelineTable } from './timeline-table.tsx'
import { UndatedList } from './undated-list.tsx'

const first = 100

const timeline: Paging<TimelineQuery, TimelineQueryVariables> = {
  operation: operation(timelineText),
  next: ({ timeline: { pageInfo } }) =>
    pageInfo.hasNextPage ? { after: pageInfo.endCursor } : null,
  join: (one, other) => ({ timeline: joinEdges(one.timeline, other.timeline) }),
}

const undated: Paging<UndatedQuery, UndatedQueryVariables> = {
  operation: operation(undatedText),
  next: ({ statements, events }) =>
    statements.pageInfo.hasNextPage || events.pageInfo.hasNextPage
      ? { statementsAfter: statements.pageInfo.endCursor, eventsAfter: events.pageInfo.endCursor }
      : null,
  join: (one, other) => ({
    statements: joinNodes(one.statements, other.statements),
    events: joinNodes(one.events, other.events),
  }),
}

export function TimelineView() {
  const [parameters, change] = useParameters()
  const choices = useChoices()
  const chosen = readTimelineFilter(parameters, (location) => inside(choices, location))
  const variables = { filter: chosen.timeline, first }
  const dated = usePaged(timeline, variables)
  const all = usePaged(undated, { statements: chosen.statements, events: chosen.events, first })
  const others = all.answer.state === 'here' ? all.answer.data : null
  return (
    <View title={titleOf('Timeline', timelineWords(parameters, choices))} heading="Timeline" isWide>
      <p>
        What was said and what happened, in order of time. A date stands as exactly as the articles
        give it: what is open, uncertain or inferred looks so.
      </p>
      <TimelineFilters choices={choices} parameters={parameters} change={change} />
      <StrayNote
        words={strayWords(parameters, { values: timelineValues, days: dayNames, choices })}
      />
      <Answered answer={dated.answer}>
        {(data) => <Rows data={data} others={others} days={chosen.days} dated={dated} />}
      </Answered>
      <section aria-labelledby="undated">
        <h2 id="undated">Not dated</h2>
        {chosen.days !== null ? (
          <p>What has no date is left out while days are chosen.</p>
        ) : (
          <Answered answer={all.answer}>
            {(data) => <UndatedList answer={data} all={all} />}
          </Answered>
        )}
      </section>
      <OpenQuery operation={timeline.operation} variables={variables} />
    </View>
  )
}

interface RowsProps {
  readonly data: TimelineQuery
  readonly others: UndatedQuery | null
  readonly days: DateRange | null
  readonly dated: Paged<TimelineQuery>
}

function Rows({ data, others, days, dated: { hasMore, further } }: RowsProps) {
  const { from = null, to = null } = days ?? {}
  const rows = useMemo(
    () => timelineRows(data, others?.statements.nodes ?? [], { from, to }),
    [data, others, from, to],
  )
  if (rows.length === 0) {
    return (
      <Empty>
        Nothing with a date is among what is chosen. That says nothing of what happened.
      </Empty>
    )
  }
  const { totalCount, edges } = data.timeline
  const open = new Set(rows.flatMap(({ id, reading }) => (reading === null ? [] : [id]))).size
  return (
    <>
      <p role="status">
        {totalCount + open} with a date
        {open === 0 ? null : `, ${open} of them by readings of whose words they are`}.
      </p>
      <TimelineChart rows={rows} from={from} to={to} />
      <TimelineLegend />
      <LongPart name="The same as a table" rows={rows.length}>
        <TimelineTable rows={rows} />
      </LongPart>
      <ShowMore
        of="what has a date"
        count={edges.length}
        total={totalCount}
        hasMore={hasMore}
        size={first * partPages}
        further={further}
      />
    </>
  )
}

function inside(choices: ChoicesQuery | null, location: string): readonly string[] {
  return (choices?.locations.nodes ?? [])
    .filter(({ ancestors }) => ancestors.some(({ id }) => id === location))
    .map(({ id }) => id)
}
