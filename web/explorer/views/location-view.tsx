/** `/locations/:slug`: what it lies in, what lies in it, and what happened and was said there. */
import { splitId } from '../addresses.ts'
import { EventList } from '../components/event-list.tsx'
import { ListSection } from '../components/list-section.tsx'
import { LocationFacts } from '../components/location-facts.tsx'
import { MentionList } from '../components/mention-list.tsx'
import { NodeLink } from '../components/node-link.tsx'
import { NodeView } from '../components/node-view.tsx'
import { SaidList } from '../components/said-list.tsx'
import { type Listed, moreOf } from '../more-of.ts'
import { operation } from '../operation.ts'
import text from '../operations/location.graphql?raw'
import moreText from '../operations/more-of-location.graphql?raw'
import type {
  LocationQuery,
  LocationQueryVariables,
  MoreOfLocationQuery,
  MoreOfLocationQueryVariables,
} from '../operations/types.ts'
import { pageSize } from '../page-size.ts'
import type { More } from '../use-further.ts'
import { plainWords, sentenceCase } from '../words/plain-words.ts'

const locationOperation = operation<LocationQuery, LocationQueryVariables>(text)
const moreOfLocation = operation<MoreOfLocationQuery, MoreOfLocationQueryVariables>(moreText)

type Location = NonNullable<LocationQuery['location']>
type MoreLocation = NonNullable<MoreOfLocationQuery['location']>

export function LocationView() {
  return (
    <NodeView
      kind="location"
      operation={locationOperation}
      variablesOf={(slug) => ({ slug, first: pageSize })}
      nodeOf={(data) => data.location}
      titleOf={(location) => sentenceCase(location.name)}
      kicker={(location) => sentenceCase(plainWords(location.locationKind))}
    >
      {(location) => (
        <>
          <LocationFacts location={location} />
          <Lists location={location} />
        </>
      )}
    </NodeView>
  )
}

function Lists({ location }: { readonly location: Location }) {
  const { slug } = splitId(location.id)
  function more<List extends Listed>(
    name: keyof MoreLocation,
    listOf: (of: MoreLocation) => List | undefined,
  ): More<List> {
    const variables = { slug, first: pageSize, [name]: true }
    return moreOf(moreOfLocation, variables, (data) => data.location && listOf(data.location))
  }

  return (
    <>
      <ListSection
        id="contains"
        heading="Lies in it"
        list={location.contains}
        more={more('contains', (of) => of.contains)}
      >
        {({ nodes }) => <Nodes nodes={nodes} />}
      </ListSection>
      <ListSection
        id="events"
        heading="Happened here"
        list={location.events}
        more={more('events', (of) => of.events)}
      >
        {({ nodes }) => <EventList events={nodes} />}
      </ListSection>
      <ListSection
        id="said"
        heading="Said here or of it"
        list={location.statements}
        more={more('statements', (of) => of.statements)}
      >
        {({ nodes }) => <SaidList statements={nodes} />}
      </ListSection>
      <ListSection
        id="actors"
        heading="Actors of it"
        list={location.actors}
        more={more('actors', (of) => of.actors)}
      >
        {({ nodes }) => <Nodes nodes={nodes} />}
      </ListSection>
      <MentionList mentions={location.mentions} more={more('mentions', (of) => of.mentions)} />
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
