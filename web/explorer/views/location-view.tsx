/** `/locations/:slug`: what it lies in, what lies in it, and what happened and was said there. */
import { useRoute } from 'preact-iso'
import { EventList } from '../components/event-list.tsx'
import { KindIcon } from '../components/kind-icon.tsx'
import { ListSection } from '../components/list-section.tsx'
import { LocationFacts } from '../components/location-facts.tsx'
import { MentionList } from '../components/mention-list.tsx'
import { NodeLink } from '../components/node-link.tsx'
import { OpenQuery } from '../components/open-query.tsx'
import { SaidList } from '../components/said-list.tsx'
import { AnsweredView } from '../components/states.tsx'
import { View } from '../components/view.tsx'
import { listSize } from '../list-size.ts'
import { useParameters } from '../navigation.ts'
import { operation } from '../operation.ts'
import text from '../operations/location.graphql?raw'
import type { LocationQuery, LocationQueryVariables } from '../operations/types.ts'
import { useAnswer } from '../use-answer.ts'
import { plainWords, sentenceCase } from '../words/plain-words.ts'
import { MissingView } from './missing-view.tsx'

const locationOperation = operation<LocationQuery, LocationQueryVariables>(text)

type Location = NonNullable<LocationQuery['location']>

export function LocationView() {
  const [parameters] = useParameters()
  const variables = { slug: useRoute().params['slug'] ?? '', first: listSize(parameters) }
  const answer = useAnswer(locationOperation, variables)
  return (
    <AnsweredView title="Location" answer={answer}>
      {({ location }) =>
        location === null ? (
          <MissingView what="location" />
        ) : (
          <View
            title={sentenceCase(location.name)}
            kicker={
              <>
                <KindIcon kind="location" /> {sentenceCase(plainWords(location.locationKind))}
              </>
            }
          >
            <LocationFacts location={location} />
            <Lists location={location} />
            <OpenQuery operation={locationOperation} variables={variables} />
          </View>
        )
      }
    </AnsweredView>
  )
}

function Lists({ location }: { readonly location: Location }) {
  const { actors, contains, events, mentions, statements } = location
  return (
    <>
      <ListSection
        id="contains"
        heading="Lies in it"
        total={contains.totalCount}
        count={contains.nodes.length}
      >
        <Nodes nodes={contains.nodes} />
      </ListSection>
      <ListSection
        id="events"
        heading="Happened here"
        total={events.totalCount}
        count={events.nodes.length}
      >
        <EventList events={events.nodes} />
      </ListSection>
      <ListSection
        id="said"
        heading="Said here or of it"
        total={statements.totalCount}
        count={statements.nodes.length}
      >
        <SaidList statements={statements.nodes} />
      </ListSection>
      <ListSection
        id="actors"
        heading="Actors of it"
        total={actors.totalCount}
        count={actors.nodes.length}
      >
        <Nodes nodes={actors.nodes} />
      </ListSection>
      <MentionList mentions={mentions} />
    </>
  )
}

function Nodes({ nodes }: { readonly nodes: readonly { readonly id: string }[] }) {
  return (
    <ul class="plain">
      {nodes.map((node) => (
        <li key={node.id}>
          <NodeLink node={node} />
        </li>
      ))}
    </ul>
  )
}
