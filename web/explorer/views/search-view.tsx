/** `/search?q=`: what matches, the best first, with the matching words marked. */
import { KindIcon } from '../components/kind-icon.tsx'
import { NodeLink } from '../components/node-link.tsx'
import { OpenQuery } from '../components/open-query.tsx'
import { ShowMore } from '../components/show-more.tsx'
import { StatusBadge } from '../components/status-badge.tsx'
import { Answered, Empty } from '../components/states.tsx'
import { View } from '../components/view.tsx'
import { pageAddress, type PageKind, splitId } from '../addresses.ts'
import { moreOf } from '../more-of.ts'
import { useParameters } from '../navigation.ts'
import { operation } from '../operation.ts'
import text from '../operations/search.graphql?raw'
import type { NodeKind, SearchQuery, SearchQueryVariables } from '../operations/types.ts'
import { useAnswer } from '../use-answer.ts'
import { useFurther } from '../use-further.ts'
import { useLastAnswer } from '../use-last-answer.ts'
import { kindWords } from '../words/kind-words.ts'
import { plainWords, sentenceCase } from '../words/plain-words.ts'

const searchOperation = operation<SearchQuery, SearchQueryVariables>(text)

/** As many as an operation's cost allows. */
const size = 20
const kinds: readonly PageKind[] = ['statement', 'actor', 'event', 'location', 'article']

type Hit = SearchQuery['search']['edges'][number]
type Highlight = Hit['highlights'][number]

export function SearchView() {
  const [parameters, change] = useParameters()
  const query = parameters.get('q') ?? ''
  const given = parameters.get('kind') ?? ''
  const kind = kinds.find((one) => one === given) ?? null
  return (
    <View title={query.trim() === '' ? 'Search' : `Search: ${query}`} heading="Search">
      <fieldset class="mark-filter">
        <legend>What to find</legend>
        {[null, ...kinds].map((one) => (
          <label key={one ?? 'all'} class="mark-choice">
            <input
              type="radio"
              name="kind"
              checked={one === kind}
              onChange={() => change({ kind: one })}
            />
            {one === null ? null : <KindIcon kind={one} />}
            {one === null ? 'Everything' : sentenceCase(kindWords[one].many)}
          </label>
        ))}
      </fieldset>
      {query.trim() === '' ? (
        <Empty>Type words into the search field: a name, a place, what was said.</Empty>
      ) : (
        <Hits query={query} kind={kind} />
      )}
    </View>
  )
}

function Hits({ query, kind }: { readonly query: string; readonly kind: PageKind | null }) {
  const kinds = kind === null ? null : [kind.toUpperCase() as NodeKind]
  const variables = { query, kinds, first: size }
  const shown = useLastAnswer({ answer: useAnswer(searchOperation, variables), variables })
  return (
    <>
      <Answered answer={shown.answer}>
        {({ search }) => <HitList search={search} variables={shown.variables} />}
      </Answered>
      <OpenQuery operation={searchOperation} variables={variables} />
    </>
  )
}

interface HitListProps {
  readonly search: SearchQuery['search']
  readonly variables: SearchQueryVariables
}

function HitList({ search, variables }: HitListProps) {
  const more = moreOf(searchOperation, variables, (data) => data.search)
  const further = useFurther(more, search)
  const { totalCount, edges, pageInfo } = further.list
  return (
    <>
      <p role="status">
        {totalCount === 0 ? 'Nothing found' : `${totalCount} found, the best first`}.
      </p>
      {totalCount === 0 ? (
        <Empty>None of these words is in the graph, in any form. Another word may be.</Empty>
      ) : null}
      <ol class="hits">
        {edges.map((hit) => (
          <li key={hit.node.id}>
            <OneHit hit={hit} />
          </li>
        ))}
      </ol>
      <ShowMore
        key={more.key}
        of="what is found"
        count={edges.length}
        total={totalCount}
        hasMore={pageInfo.hasNextPage}
        size={size}
        further={further}
      />
    </>
  )
}

function OneHit({ hit: { node, highlights } }: { readonly hit: Hit }) {
  const speaker = 'speaker' in node ? node.speaker : null
  const status = 'attribution' in node ? node.attribution.provenance.status : null
  const title = highlights.find(({ field }) => field === 'label')
  const further = highlights.filter((highlight) => isNew(highlight, node.label))
  return (
    <>
      <h2>
        <a class="node-link" href={pageAddress(node.id)}>
          <KindIcon kind={splitId(node.id).kind} />
          {title === undefined ? node.label : <Marked fragments={title.fragments} />}
        </a>
      </h2>
      <p class="said-by">
        {sentenceCase(kindWords[splitId(node.id).kind].one)}
        {speaker === null ? null : (
          <>
            {' of '}
            <NodeLink node={speaker} />
          </>
        )}
        {status === null ? null : <StatusBadge status={status} />}
      </p>
      {further.map(({ field, fragments }, index) => (
        <p key={`${field} ${index}`} class="highlight">
          <span class="quiet">{plainWords(field)}: </span>
          <Marked fragments={fragments} />
        </p>
      ))}
    </>
  )
}

function Marked({ fragments }: Pick<Highlight, 'fragments'>) {
  return (
    <>
      {fragments.map(({ text, isMatch }, place) =>
        isMatch ? <mark key={place}>{text}</mark> : text,
      )}
    </>
  )
}

/** The label is the heading already, and a name that begins it says nothing new. */
function isNew({ field, fragments }: Highlight, label: string): boolean {
  const text = fragments.map((fragment) => fragment.text).join('')
  return field !== 'label' && !label.toLowerCase().startsWith(text.toLowerCase())
}
