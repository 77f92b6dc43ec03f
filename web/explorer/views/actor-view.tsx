/** `/actors/:slug`: who or what it is, what it says, what is said of it, and what it takes part in. */
import { splitId } from '../addresses.ts'
import { ActorFacts } from '../components/actor-facts.tsx'
import { EventList } from '../components/event-list.tsx'
import { ListSection } from '../components/list-section.tsx'
import { MentionList } from '../components/mention-list.tsx'
import { NodeLink } from '../components/node-link.tsx'
import { NodeView } from '../components/node-view.tsx'
import { PostList } from '../components/post-list.tsx'
import { SaidList } from '../components/said-list.tsx'
import { type Listed, moreOf } from '../more-of.ts'
import { operation } from '../operation.ts'
import text from '../operations/actor.graphql?raw'
import moreText from '../operations/more-of-actor.graphql?raw'
import type {
  ActorQuery,
  ActorQueryVariables,
  MoreOfActorQuery,
  MoreOfActorQueryVariables,
} from '../operations/types.ts'
import { pageSize } from '../page-size.ts'
import type { More } from '../use-further.ts'
import { plainWords, sentenceCase } from '../words/plain-words.ts'

const actorOperation = operation<ActorQuery, ActorQueryVariables>(text)
const moreOfActor = operation<MoreOfActorQuery, MoreOfActorQueryVariables>(moreText)

type Actor = NonNullable<ActorQuery['actor']>
type MoreActor = NonNullable<MoreOfActorQuery['actor']>

export function ActorView() {
  return (
    <NodeView
      kind="actor"
      operation={actorOperation}
      variablesOf={(slug) => ({ slug, first: pageSize })}
      nodeOf={(data) => data.actor}
      titleOf={(actor) => sentenceCase(actor.name)}
      kicker={(actor) => sentenceCase(plainWords(kindOf(actor)))}
    >
      {(actor) => (
        <>
          <ActorFacts actor={actor} />
          <Lists actor={actor} />
        </>
      )}
    </NodeView>
  )
}

function kindOf(actor: Actor): string {
  return actor.__typename === 'Organization' ? actor.organizationKind : actor.__typename
}

function Lists({ actor }: { readonly actor: Actor }) {
  const { slug } = splitId(actor.id)
  function more<List extends Listed>(
    name: keyof MoreActor,
    listOf: (of: MoreActor) => List | undefined,
  ): More<List> {
    const variables = { slug, first: pageSize, [name]: true }
    return moreOf(moreOfActor, variables, (data) => data.actor && listOf(data.actor))
  }

  return (
    <>
      <PostList
        id="posts"
        heading="Posts"
        posts={actor.positionsHeld}
        more={more('positionsHeld', (of) => of.positionsHeld)}
        isHeld
      />
      <PostList
        id="officers"
        heading="Who holds its posts"
        posts={actor.positionsWithin}
        more={more('positionsWithin', (of) => of.positionsWithin)}
        isHeld={false}
      />
      <ListSection
        id="said"
        heading="Said"
        list={actor.statements}
        more={more('statements', (of) => of.statements)}
      >
        {({ nodes }) => <SaidList statements={nodes} />}
      </ListSection>
      <ListSection
        id="perhaps"
        heading="Perhaps said: the speaker is open"
        list={actor.possibleStatements}
        more={more('possibleStatements', (of) => of.possibleStatements)}
      >
        {({ nodes }) => <SaidList statements={nodes} />}
      </ListSection>
      <ListSection
        id="about"
        heading="Is spoken of"
        list={actor.statementsAbout}
        more={more('statementsAbout', (of) => of.statementsAbout)}
      >
        {({ nodes }) => <SaidList statements={nodes} />}
      </ListSection>
      <ListSection
        id="events"
        heading="Takes part in"
        list={actor.events}
        more={more('events', (of) => of.events)}
      >
        {({ edges }) => (
          <EventList
            events={edges.map(({ node, roles, provenance }) => ({
              ...node,
              roles: roles.map(plainWords),
              provenance,
            }))}
          />
        )}
      </ListSection>
      <ListSection
        id="related"
        heading="Named together with"
        list={actor.relatedActors}
        more={more('relatedActors', (of) => of.relatedActors)}
      >
        {({ edges }) => (
          <>
            {edges.some(isTied) ? <Related edges={edges.filter(isTied)} /> : null}
            {edges.every(isTied) ? null : (
              <>
                <h3 class="lesser">Only named in the same article</h3>
                <Related edges={edges.filter((edge) => !isTied(edge))} />
              </>
            )}
          </>
        )}
      </ListSection>
      <MentionList mentions={actor.mentions} more={more('mentions', (of) => of.mentions)} />
    </>
  )
}

/** In a statement or an event with it; being named in one article alone says nothing of two actors. */
function isTied({ statements, events }: Actor['relatedActors']['edges'][number]): boolean {
  return statements + events > 0
}

function Related({ edges }: Pick<Actor['relatedActors'], 'edges'>) {
  return (
    <ul class="columns">
      {edges.map(({ node, statements, events, articles }) => (
        <li key={node.id}>
          <NodeLink node={node} />
          <p class="said-by">
            in {counted({ statement: statements, event: events, article: articles })}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Without those of which there are none. */
function counted(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([one, count]) => `${count} ${one}${count === 1 ? '' : 's'}`)
    .join(', ')
}
