/** `/events/:slug`: what happened, or is said to have: who, when, where, how many, by which article. */
import { useRoute } from 'preact-iso'
import { CasualtyList } from '../components/casualty-list.tsx'
import { EventOrder } from '../components/event-order.tsx'
import { Fact } from '../components/fact.tsx'
import { KindIcon } from '../components/kind-icon.tsx'
import { LinkList } from '../components/link-list.tsx'
import { ListSection } from '../components/list-section.tsx'
import { NodeLink } from '../components/node-link.tsx'
import { OpenQuery } from '../components/open-query.tsx'
import { Provenance } from '../components/provenance.tsx'
import { ReportList } from '../components/report-list.tsx'
import { SaidList } from '../components/said-list.tsx'
import { AnsweredView } from '../components/states.tsx'
import { Time } from '../components/time.tsx'
import { View } from '../components/view.tsx'
import { listSize } from '../list-size.ts'
import { useParameters } from '../navigation.ts'
import { operation } from '../operation.ts'
import text from '../operations/event.graphql?raw'
import type { EventQuery, EventQueryVariables } from '../operations/types.ts'
import { useAnswer } from '../use-answer.ts'
import { modalityNote } from '../words/modality-note.ts'
import { plainWords, sentenceCase } from '../words/plain-words.ts'
import { MissingView } from './missing-view.tsx'

const eventOperation = operation<EventQuery, EventQueryVariables>(text)

type Event = NonNullable<EventQuery['event']>

export function EventView() {
  const [parameters] = useParameters()
  const variables = { slug: useRoute().params['slug'] ?? '', first: listSize(parameters) }
  const answer = useAnswer(eventOperation, variables)
  return (
    <AnsweredView title="Event" answer={answer}>
      {({ event }) =>
        event === null ? (
          <MissingView what="event" />
        ) : (
          <View
            title={event.label}
            kicker={
              <>
                <KindIcon kind="event" /> {sentenceCase(plainWords(event.eventKind))} ·{' '}
                {modalityNote(event.modality)}
              </>
            }
          >
            <Facts event={event} />
            <Lists event={event} />
            <OpenQuery operation={eventOperation} variables={variables} />
          </View>
        )
      }
    </AnsweredView>
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

function Lists({ event }: Props) {
  const { followedBy, linkedFrom, links, participants, precededBy, reports } = event
  const said = [
    ['said', 'Said of it or at it', event.statements],
    ['perhaps', 'Perhaps said at it', event.possibleStatements],
  ] as const
  return (
    <>
      <ListSection
        id="participants"
        heading="Who took part"
        total={participants.totalCount}
        count={participants.edges.length}
      >
        <ul class="cards">
          {participants.edges.map(({ node, role, provenance }) => (
            <li key={`${role} ${node.id}`} class="card">
              <p>
                {sentenceCase(plainWords(role))}: <NodeLink node={node} />
              </p>
              <Provenance of={provenance} what={node.name} />
            </li>
          ))}
        </ul>
      </ListSection>
      <CasualtyList casualties={event.casualties} />
      <ReportList reports={reports} />
      <EventOrder precededBy={precededBy} followedBy={followedBy} />
      <LinkList links={links} linkedFrom={linkedFrom} />
      {said.map(([id, heading, { totalCount, nodes }]) => (
        <ListSection key={id} id={id} heading={heading} total={totalCount} count={nodes.length}>
          <SaidList statements={nodes} />
        </ListSection>
      ))}
    </>
  )
}
