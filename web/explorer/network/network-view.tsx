/** `/network`: who accuses, answers, meets and speaks of whom, drawn and as a table. */
import './network.css'
import '../filters/filters.css'
import { useMemo } from 'preact/hooks'
import { pageAddress } from '../addresses.ts'
import { LongPart } from '../components/long-part.tsx'
import { OpenQuery } from '../components/open-query.tsx'
import { ShowMore } from '../components/show-more.tsx'
import { Answered, Empty } from '../components/states.tsx'
import { View } from '../components/view.tsx'
import { bothAnswers } from '../both-answers.ts'
import { joinNodes, partPages, type Paging } from '../every-page.ts'
import { useChoices } from '../filters/choices.ts'
import { readId } from '../filters/read-filters.ts'
import { StrayNote } from '../filters/stray-note.tsx'
import { dayNames, strayWords } from '../filters/stray-words.ts'
import { titleOf } from '../filters/title-of.ts'
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
import { usePaged } from '../use-paged.ts'
import { ChosenPart } from './chosen-part.tsx'
import { NetworkDrawing } from './network-drawing.tsx'
import { type Loose, slugOf } from './network-edge.ts'
import { readNetworkFilter } from './network-filter.ts'
import { NetworkFilters } from './network-filters.tsx'
import { narrowed, type Network, networkOf, readRelations } from './network-of.ts'
import { NetworkTable } from './network-table.tsx'
import { networkWords } from './network-words.ts'

const first = 100

const statements: Paging<NetworkQuery, NetworkQueryVariables> = {
  operation: operation(networkText),
  next: ({ statements: { pageInfo } }) =>
    pageInfo.hasNextPage ? { after: pageInfo.endCursor } : null,
  join: (one, other) => ({ statements: joinNodes(one.statements, other.statements) }),
}

const events: Paging<NetworkEventsQuery, NetworkEventsQueryVariables> = {
  operation: operation(eventsText),
  next: ({ events: { pageInfo } }) => (pageInfo.hasNextPage ? { after: pageInfo.endCursor } : null),
  join: (one, other) => ({ events: joinNodes(one.events, other.events) }),
}

export function NetworkView() {
  const [parameters, change] = useParameters()
  const choices = useChoices()
  const chosen = readNetworkFilter(parameters)
  const saidVariables = { statements: chosen.statements, first }
  const doneVariables = { events: chosen.events, first }
  const said = usePaged(statements, saidVariables)
  const done = usePaged(events, doneVariables)
  const answer = bothAnswers(said.answer, done.answer)
  const saidData: NetworkQuery | null = answer.state === 'here' ? answer.data[0] : null
  const doneData: NetworkEventsQuery | null = answer.state === 'here' ? answer.data[1] : null
  const whole = useMemo(
    () => (saidData === null || doneData === null ? null : networkOf(saidData, doneData)),
    [saidData, doneData],
  )
  return (
    <View
      title={titleOf('Network', networkWords(parameters, whole, choices))}
      heading="Network"
      isWide
    >
      <p>
        Who accuses, answers, meets and does something to whom. Every line is a statement or an
        event; what is only claimed, did not happen, or holds by one reading alone says so.
      </p>
      <NetworkFilters
        choices={choices}
        actors={whole?.actors ?? []}
        parameters={parameters}
        change={change}
      />
      <StrayNote words={strayWords(parameters, { days: dayNames, choices })} />
      <Answered answer={answer}>
        {([saidHere, doneHere]) => (
          <>
            {whole === null ? null : (
              <Lines
                whole={whole}
                notes={[
                  chosen.hasDays ? 'What has no date is left out while days are chosen.' : '',
                  cutNote(saidHere, doneHere),
                ]}
              />
            )}
            <ShowMore
              of="statements"
              count={saidHere.statements.nodes.length}
              total={saidHere.statements.totalCount}
              hasMore={said.hasMore}
              size={first * partPages}
              further={said.further}
            />
            <ShowMore
              of="events"
              count={doneHere.events.nodes.length}
              total={doneHere.events.totalCount}
              hasMore={done.hasMore}
              size={first * partPages}
              further={done.further}
            />
          </>
        )}
      </Answered>
      <OpenQuery
        operation={statements.operation}
        variables={saidVariables}
        of="the lines of statements"
      />
      <OpenQuery operation={events.operation} variables={doneVariables} of="the lines of events" />
    </View>
  )
}

interface LinesProps {
  readonly whole: Network
  readonly notes: readonly string[]
}

function Lines({ whole, notes }: LinesProps) {
  const [parameters, change] = useParameters()
  const show = parameters.get('show')
  const actor = readId(parameters, 'actor')
  const network = useMemo(() => narrowed(whole, readRelations(show), actor), [whole, show, actor])
  const who = parameters.get('who')
  const line = parameters.get('line')
  return (
    <>
      <p role="status">
        {[
          `${counted(network.actors, 'actor')}, ${counted(network.edges, 'line')}.`,
          ...notes.filter((note) => note !== ''),
        ].join(' ')}
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
          <LongPart name="The same as a table" rows={network.edges.length}>
            <NetworkTable edges={network.edges} />
          </LongPart>
        </>
      )}
      <LooseList loose={whole.loose} />
    </>
  )
}

function counted({ length }: readonly unknown[], word: string): string {
  return `${length} ${word}${length === 1 ? '' : 's'}`
}

/** Says so where a statement speaks of more, or an event has more, than one answer gives. */
function cutNote({ statements: said }: NetworkQuery, { events: done }: NetworkEventsQuery): string {
  const cut = [
    ...said.nodes.filter(({ about }) => about.totalCount > about.edges.length),
    ...done.nodes.filter(({ participants: { totalCount, edges } }) => totalCount > edges.length),
  ]
  if (cut.length === 0) return ''
  return `Of ${cut.length} that name more than 20, the first 20 are drawn; their pages have all.`
}

function LooseList({ loose }: { readonly loose: readonly Loose[] }) {
  if (loose.length === 0) return null
  return (
    <section aria-labelledby="loose">
      <h2 id="loose">
        Without a line <span class="count">{loose.length}</span>
      </h2>
      <LongPart name="Statements and events" rows={loose.length}>
        <ul class="plain-list list-columns">
          {loose.map(({ id, label, why }) => (
            <li key={id}>
              <a href={pageAddress(id)}>{label}</a>
              <div class="quiet">{why}</div>
            </li>
          ))}
        </ul>
      </LongPart>
    </section>
  )
}

function NetworkLegend() {
  return (
    <p class="quiet">
      Frames: rounded is a person, square an organization, double a state, dashed a group. Lines:
      dashed is only claimed, proposed, or by one reading; dotted with a bar did not happen; with ≈
      and a hollow arrow it is inferred. Words without room are left out here and stand in the
      table. Choose an actor or a line to see what says so.
    </p>
  )
}
