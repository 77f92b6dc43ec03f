/** `/timeline`: what was said and what happened, in order of time, drawn and as a table. */
import './timeline.css'
import '../filters/filters.css'
import { useMemo } from 'preact/hooks'
import { OpenQuery } from '../components/open-query.tsx'
import { Answered, Empty } from '../components/states.tsx'
import { View } from '../components/view.tsx'
import { everyPage } from '../every-page.ts'
import { useParameters } from '../navigation.ts'
import { operation } from '../operation.ts'
import choicesText from '../operations/choices.graphql?raw'
import timelineText from '../operations/timeline.graphql?raw'
import type {
  ChoicesQuery,
  ChoicesQueryVariables,
  TimelineQuery,
  TimelineQueryVariables,
  UndatedQuery,
  UndatedQueryVariables,
} from '../operations/types.ts'
import undatedText from '../operations/undated.graphql?raw'
import { useAnswer } from '../use-answer.ts'
import { TimelineChart } from './timeline-chart.tsx'
import { readTimelineFilter } from './timeline-filter.ts'
import { TimelineFilters } from './timeline-filters.tsx'
import { TimelineLegend } from './timeline-legend.tsx'
import { timelineRows } from './timeline-rows.ts'
import { TimelineTable } from './timeline-table.tsx'
import { UndatedList } from './undated-list.tsx'

const timeline = operation<TimelineQuery, TimelineQueryVariables>(timelineText)
const undated = operation<UndatedQuery, UndatedQueryVariables>(undatedText)
const choices = operation<ChoicesQuery, ChoicesQueryVariables>(choicesText)

const askTimeline = everyPage(
  timeline,
  (data) => data.timeline,
  (one, { timeline: { edges, ...rest } }) => ({
    timeline: { ...rest, edges: [...one.timeline.edges, ...edges] },
  }),
)

export function TimelineView() {
  const [parameters, change] = useParameters()
  const choice = useAnswer(choices, {})
  const chosen = readTimelineFilter(parameters, (location) =>
    choice.state === 'here' ? inside(choice.data, location) : [],
  )
  const variables = { filter: chosen.timeline, first: 100 }
  const dated = useAnswer(timeline, variables, askTimeline)
  const all = useAnswer(undated, {
    statements: chosen.statements,
    events: chosen.events,
    first: 100,
  })
  return (
    <View title="Timeline" isWide>
      <p>
        What was said and what happened, in order of time. A date stands as exactly as the articles
        give it: what is open, uncertain or inferred looks so.
      </p>
      <TimelineFilters
        choices={choice.state === 'here' ? choice.data : null}
        parameters={parameters}
        change={change}
      />
      <Answered answer={dated}>
        {(data) => (
          <Rows data={data} others={all.state === 'here' && !chosen.hasDays ? all.data : null} />
        )}
      </Answered>
      <section aria-labelledby="undated">
        <h2 id="undated">Not dated</h2>
        {chosen.hasDays ? (
          <p>What has no date is left out while days are chosen.</p>
        ) : (
          <Answered answer={all}>{(data) => <UndatedList answer={data} />}</Answered>
        )}
      </section>
      <OpenQuery operation={timeline} variables={variables} />
    </View>
  )
}

interface RowsProps {
  readonly data: TimelineQuery
  readonly others: UndatedQuery | null
}

function Rows({ data, others }: RowsProps) {
  const rows = useMemo(
    () => timelineRows(data, others ?? { statements: { totalCount: 0, nodes: [] } }),
    [data, others],
  )
  if (rows.length === 0) {
    return (
      <Empty>
        Nothing with a date is among what is chosen. That says nothing of what happened.
      </Empty>
    )
  }
  const { totalCount, edges } = data.timeline
  return (
    <>
      <p role="status">
        {edges.length === totalCount
          ? `${totalCount} with a date.`
          : `The first ${edges.length} of ${totalCount} with a date; choose to see others.`}
      </p>
      <TimelineChart rows={rows} />
      <TimelineLegend />
      <TimelineTable rows={rows} />
    </>
  )
}

function inside({ locations }: ChoicesQuery, location: string): readonly string[] {
  return locations.nodes
    .filter(({ ancestors }) => ancestors.some(({ id }) => id === location))
    .map(({ id }) => id)
}
