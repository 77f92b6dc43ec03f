/** `/network`: who accuses, answers, meets and speaks of whom, drawn and as a table. */
import './network.css'
import '../filters/filters.css'
import { useMemo } from 'preact/hooks'
import { pageAddress } from '../addresses.ts'
import { OpenQuery } from '../components/open-query.tsx'
import { Answered, Empty } from '../components/states.tsx'
import { View } from '../components/view.tsx'
import { everyPage } from '../every-page.ts'
import { useParameters } from '../navigation.ts'
import { operation } from '../operation.ts'
import eventsText from '../operations/network-events.graphql?raw'
import networkText from '../operations/network.graphql?raw'
import type {
  NetworkEventsQuery,
  NetworkEventsQueryVariables,
  NetworkQuery,
  NetworkQueryVariables,
} from '../operations/types.ts'
import { useAnswer } from '../use-answer.ts'
import { ChosenPart } from './chosen-part.tsx'
import { NetworkDrawing } from './network-drawing.tsx'
import { slugOf } from './network-edge.ts'
import { NetworkFilters } from './network-filters.tsx'
import { narrowed, networkOf, readRelations } from './network-of.ts'
import { NetworkTable } from './network-table.tsx'

const statements = operation<NetworkQuery, NetworkQueryVariables>(networkText)
const events = operation<NetworkEventsQuery, NetworkEventsQueryVariables>(eventsText)
const variables = { first: 100 }

const askStatements = everyPage(
  statements,
  (data) => data.statements,
  (one, { statements: { nodes, ...rest } }) => ({
    statements: { ...rest, nodes: [...one.statements.nodes, ...nodes] },
  }),
)
const askEvents = everyPage(
  events,
  (data) => data.events,
  (one, { events: { nodes, ...rest } }) => ({
    events: { ...rest, nodes: [...one.events.nodes, ...nodes] },
  }),
)

export function NetworkView() {
  const said = useAnswer(statements, variables, askStatements)
  const done = useAnswer(events, variables, askEvents)
  return (
    <View title="Network" isWide>
      <p>
        Who accuses, answers, meets and does something to whom. Every line is a statement or an
        event; what is only claimed, did not happen, or holds by one reading alone says so.
      </p>
      <Answered answer={said}>
        {(saidData) => (
          <Answered answer={done}>
            {(doneData) => <Lines said={saidData} done={doneData} />}
          </Answered>
        )}
      </Answered>
      <p class="quiet">Two questions: the lines of statements, and those of events.</p>
      <OpenQuery operation={statements} variables={variables} of="the lines of statements" />
      <OpenQuery operation={events} variables={variables} of="the lines of events" />
    </View>
  )
}

interface LinesProps {
  readonly said: NetworkQuery
  readonly done: NetworkEventsQuery
}

function Lines({ said, done }: LinesProps) {
  const [parameters, change] = useParameters()
  const whole = useMemo(() => networkOf(said, done), [said, done])
  const show = parameters.get('show')
  const slug = parameters.get('actor')
  const network = useMemo(
    () => narrowed(whole, readRelations(show), slug === null ? null : `actor:${slug}`),
    [whole, show, slug],
  )
  const who = parameters.get('who')
  const line = parameters.get('line')
  const isPart =
    said.statements.nodes.length < said.statements.totalCount ||
    done.events.nodes.length < done.events.totalCount
  return (
    <>
      <NetworkFilters actors={whole.actors} parameters={parameters} change={change} />
      <p role="status">
        {network.actors.length} actors, {network.edges.length} lines.
        {isPart ? ' There is more than is drawn here.' : null}
      </p>
      {network.edges.length === 0 ? (
        <Empty>No article says anything of this kind of these actors.</Empty>
      ) : (
        <>
          <NetworkDrawing
            network={network}
            chosen={line ?? (who === null ? null : `actor:${who}`)}
            choose={(what) =>
              'edge' in what
                ? change({ line: what.edge, who: null })
                : change({ who: slugOf({ id: what.actor }), line: null })
            }
          />
          <NetworkLegend />
          <div role="status">
            <ChosenPart network={network} who={who} line={line} />
          </div>
          <NetworkTable edges={network.edges} />
        </>
      )}
      <section aria-labelledby="loose">
        <h2 id="loose">Without a line</h2>
        <ul class="plain-list">
          {whole.loose.map(({ id, label, why }) => (
            <li key={id}>
              <a href={pageAddress(id)}>{label}</a>
              <div class="quiet">{why}</div>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function NetworkLegend() {
  return (
    <p class="quiet">
      Frames: rounded is a person, square an organization, double a state, dashed a group. Lines:
      dashed is only claimed, proposed, or by one reading; dotted with a bar did not happen. Choose
      an actor or a line to see what says so.
    </p>
  )
}
