/** `/events/:slug`: what happened, or is said to have: who, when, where, how many, by which article. */
import { splitId } from '../addresses.ts'
import { CasualtyList } from '../components/casualty-list.tsx'
import { EventOrder } from '../components/event-order.tsx'
import { Fact } from '../components/fact.tsx'
import { LinkList } from '../components/link-list.tsx'
import { ListSection } from '../components/list-section.tsx'
import { NodeLink } from '../components/node-link.tsx'
import { NodeView } from '../components/node-view.tsx'
import { Provenance } from '../components/provenance.tsx'
import { ReportList } from '../components/report-list.tsx'
import { SaidList } from '../components/said-list.tsx'
import { Time } from '../components/time.tsx'
import { type Listed, moreOf } from '../more-of.ts'
import { operation } from '../operation.ts'
import text from '../operations/event.graphql?raw'
import moreText from '../operations/more-of-event.graphql?raw'
import type {
  EventQuery,
  EventQueryVariables,
  MoreOfEventQuery,
  MoreOfEventQueryVariables,
} from '../operations/types.ts'
import { pageSize } from '../page-size.ts'
import type { More } from '../use-further.ts'
import { modalityNote } from '../words/modality-note.ts'
import { plainWords, sentenceCase } from '../words/plain-words.ts'

const eventOperation = operation<EventQuery, EventQueryVariables>(text)
const moreOfEvent = operation<MoreOfEventQuery, MoreOfEventQueryVariables>(moreText)

type Event = NonNullable<EventQuery['event']>
type MoreEvent = NonNullable<MoreOfEventQuery['event']>

export function EventView() {
  return (
    <NodeView
      kind="event"
      operation={eventOperation}
      variablesOf={(slug) => ({ slug, first: pageSize })}
      nodeOf={(data) => data.event}
      titleOf={(event) => event.label}
      kicker={({ eventKind, modality }) =>
        `${sentenceCase(plainWords(eventKind))} · ${modalityNote(modality)}`
      }
    >
      {(event) => (
        <>
          <Facts event={event} />
          <Lists event={event} />
        </>
      )}
    </NodeView>
  )
}

interface Props {
  readonly event: Event
}

function Facts({ event: { time, location, modality, provenance, reports } }: Props) {
  const isAgreed = reports.length < 2
  return (
    <dl class="facts">
      <Fact name="Did it happen?" provenance={provenance}>
        {sentenceCase(modalityNote(modality))}
      </Fact>
      <Fact name={isAgreed ? 'When' : 'When, by all articles'}>
        <Time time={time} what="the date" />
      </Fact>
      <Fact name={isAgreed ? 'Where' : 'Where, by all articles'} provenance={location?.provenance}>
        {location === null ? null : <NodeLink node={location.location} />}
      </Fact>
    </dl>
  )
}

/** Nobody takes part in what did not happen. */
function participantHeading(modality: Event['modality']): string {
  if (modality === 'NEGATED') return 'Who would have taken part: it did not happen'
  if (modality === 'PROPOSED') return 'Who would take part: it is proposed'
  return modality === 'ACTUAL' ? 'Who took part' : 'Who is said to have taken part'
}

function Lists({ event }: Props) {
  const { slug } = splitId(event.id)
  function more<List extends Listed>(
    name: keyof MoreEvent,
    listOf: (of: MoreEvent) => List | undefined,
  ): More<List> {
    const variables = { slug, first: pageSize, [name]: true }
    return moreOf(moreOfEvent, variables, (data) => data.event && listOf(data.event))
  }

  return (
    <>
      <ListSection
        id="participants"
        heading={participantHeading(event.modality)}
        list={event.participants}
        more={more('participants', (of) => of.participants)}
      >
        {({ edges }) => (
          <ul class="cards">
            {edges.map(({ node, role, provenance }) => (
              <li key={`${role} ${node.id}`} class="card">
                <p>
                  {sentenceCase(plainWords(role))}: <NodeLink node={node} />
                </p>
                <Provenance of={provenance} what={node.name} />
              </li>
            ))}
          </ul>
        )}
      </ListSection>
      <CasualtyList casualties={event.casualties} />
      <ReportList reports={event.reports} />
      <EventOrder precededBy={event.precededBy} followedBy={event.followedBy} />
      <LinkList of={event} links={event.links} linkedFrom={event.linkedFrom} />
      <ListSection
        id="said"
        heading="Said of it or at it"
        list={event.statements}
        more={more('statements', (of) => of.statements)}
      >
        {({ nodes }) => <SaidList statements={nodes} />}
      </ListSection>
      <ListSection
        id="perhaps"
        heading="Perhaps said at it"
        list={event.possibleStatements}
        more={more('possibleStatements', (of) => of.possibleStatements)}
      >
        {({ nodes }) => <SaidList statements={nodes} />}
      </ListSection>
    </>
  )
}
