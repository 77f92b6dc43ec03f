/** `/actors/:slug`: who or what it is, what it says, what is said of it, and what it takes part in. */
import { useRoute } from 'preact-iso'
import { ActorFacts } from '../components/actor-facts.tsx'
import { EventList } from '../components/event-list.tsx'
import { KindIcon } from '../components/kind-icon.tsx'
import { ListSection } from '../components/list-section.tsx'
import { MentionList } from '../components/mention-list.tsx'
import { NodeLink } from '../components/node-link.tsx'
import { OpenQuery } from '../components/open-query.tsx'
import { PostList } from '../components/post-list.tsx'
import { SaidList } from '../components/said-list.tsx'
import { AnsweredView } from '../components/states.tsx'
import { View } from '../components/view.tsx'
import { listSize } from '../list-size.ts'
import { useParameters } from '../navigation.ts'
import { operation } from '../operation.ts'
import text from '../operations/actor.graphql?raw'
import type { ActorQuery, ActorQueryVariables } from '../operations/types.ts'
import { useAnswer } from '../use-answer.ts'
import { plainWords, sentenceCase } from '../words/plain-words.ts'
import { MissingView } from './missing-view.tsx'

const actorOperation = operation<ActorQuery, ActorQueryVariables>(text)

type Actor = NonNullable<ActorQuery['actor']>

export function ActorView() {
  const [parameters] = useParameters()
  const variables = { slug: useRoute().params['slug'] ?? '', first: listSize(parameters) }
  const answer = useAnswer(actorOperation, variables)
  return (
    <AnsweredView title="Actor" answer={answer}>
      {({ actor }) =>
        actor === null ? (
          <MissingView what="actor" />
        ) : (
          <View title={sentenceCase(actor.name)} kicker={<Kicker actor={actor} />}>
            <ActorFacts actor={actor} />
            <Lists actor={actor} />
            <OpenQuery operation={actorOperation} variables={variables} />
          </View>
        )
      }
    </AnsweredView>
  )
}

function Kicker({ actor }: { readonly actor: Actor }) {
  const kind = actor.__typename === 'Organization' ? actor.organizationKind : actor.__typename
  return (
    <>
      <KindIcon kind="actor" /> {sentenceCase(plainWords(kind))}
    </>
  )
}

function Lists({ actor }: { readonly actor: Actor }) {
  const { events, mentions, positionsHeld, positionsWithin, relatedActors } = actor
  const { possibleStatements, statements, statementsAbout } = actor
  const said = [
    ['said', 'Said', statements],
    ['perhaps', 'Perhaps said: the speaker is open', possibleStatements],
    ['about', 'Said of it', statementsAbout],
  ] as const
  return (
    <>
      <PostList id="posts" heading="Posts" posts={positionsHeld} isHeld />
      <PostList
        id="officers"
        heading="Who holds its posts"
        posts={positionsWithin}
        isHeld={false}
      />
      {said.map(([id, heading, { totalCount, nodes }]) => (
        <ListSection key={id} id={id} heading={heading} total={totalCount} count={nodes.length}>
          <SaidList statements={nodes} />
        </ListSection>
      ))}
      <ListSection
        id="events"
        heading="Takes part in"
        total={events.totalCount}
        count={events.edges.length}
      >
        <EventList
          events={events.edges.map(({ node, roles, provenance }) => ({
            ...node,
            roles: roles.map(plainWords),
            provenance,
          }))}
        />
      </ListSection>
      <ListSection
        id="related"
        heading="Together with"
        total={relatedActors.totalCount}
        count={relatedActors.edges.length}
      >
        <ul class="columns">
          {relatedActors.edges.map(({ node, statements, events, articles }) => (
            <li key={node.id}>
              <NodeLink node={node} />
              <p class="said-by">
                in {counted({ statement: statements, event: events, article: articles })}
              </p>
            </li>
          ))}
        </ul>
      </ListSection>
      <MentionList mentions={mentions} />
    </>
  )
}

/** Without those of which there are none. */
function counted(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([one, count]) => `${count} ${one}${count === 1 ? '' : 's'}`)
    .join(', ')
}
