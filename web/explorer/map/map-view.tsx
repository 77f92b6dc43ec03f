/** `/map`: where things happened and what was spoken of, on shapes that need no server of tiles. */
import '../filters/filters.css'
import './map.css'
import { OpenQuery } from '../components/open-query.tsx'
import { Answered } from '../components/states.tsx'
import { View } from '../components/view.tsx'
import { joinNodes, type Paging } from '../every-page.ts'
import { useChoices } from '../filters/choices.ts'
import { ArticleChoice, hasArticleChoice } from '../filters/node-choice.tsx'
import { readId } from '../filters/read-filters.ts'
import { chosenName, titleOf } from '../filters/title-of.ts'
import { useParameters } from '../navigation.ts'
import { operation } from '../operation.ts'
import articleMapText from '../operations/article-map.graphql?raw'
import mapText from '../operations/map.graphql?raw'
import type {
  ArticleMapQuery,
  ArticleMapQueryVariables,
  MapQuery,
  MapQueryVariables,
} from '../operations/types.ts'
import { usePaged } from '../use-paged.ts'
import { splitId } from '../addresses.ts'
import { articlePlaces } from './article-places.ts'
import { Atlased } from './atlased.tsx'
import { pageOfPlaces } from './map-places.ts'

const map: Paging<MapQuery, MapQueryVariables> = {
  operation: operation(mapText),
  next: ({ locations: { pageInfo } }) =>
    pageInfo.hasNextPage ? { after: pageInfo.endCursor } : null,
  join: (one, other) => ({ locations: joinNodes(one.locations, other.locations) }),
}

const articleMap: Paging<ArticleMapQuery, ArticleMapQueryVariables> = {
  operation: operation(articleMapText),
  next: ({ article, events }) =>
    article?.locations.pageInfo.hasNextPage === true || events.pageInfo.hasNextPage
      ? {
          after: article?.locations.pageInfo.endCursor ?? null,
          eventsAfter: events.pageInfo.endCursor,
        }
      : null,
  join: (one, other) => ({
    article:
      one.article === null || other.article === null
        ? one.article
        : { locations: joinNodes(one.article.locations, other.article.locations) },
    events: joinNodes(one.events, other.events),
  }),
}

export function MapView() {
  const [parameters, change] = useParameters()
  const article = readId(parameters, 'article')
  const choices = useChoices()
  const articles = choices?.articles ?? null
  const title = titleOf('Map', [
    chosenName(parameters, 'place', choices?.locations.nodes),
    chosenName(parameters, 'article', articles?.nodes),
  ])
  return (
    <View title={title} heading="Map" isWide>
      <p>
        The places that articles name. A country is its shape, a city a point, a border the line
        between its countries. A place of which only is known what it lies in has a sign of its own
        there, and is no point.
      </p>
      {hasArticleChoice(articles, parameters) ? (
        <form
          class="filters"
          aria-label="What is shown"
          onSubmit={(event) => event.preventDefault()}
        >
          <ArticleChoice
            list={articles}
            parameters={parameters}
            // Another article has other places to look at.
            change={(changes) => change({ ...changes, at: null, zoom: null, place: null })}
          />
        </form>
      ) : null}
      {article === null ? <WholeMap /> : <MapOfArticle id={article} />}
    </View>
  )
}

function WholeMap() {
  const variables = { first: pageOfPlaces }
  const { answer, ...further } = usePaged(map, variables)
  return (
    <>
      <Answered answer={answer}>
        {({ locations }) => (
          <Atlased places={locations.nodes} total={locations.totalCount} {...further} />
        )}
      </Answered>
      <Sources />
      <OpenQuery operation={map.operation} variables={variables} />
    </>
  )
}

function MapOfArticle({ id }: { readonly id: string }) {
  const variables = { slug: splitId(id).slug, article: id, first: pageOfPlaces }
  const { answer, ...further } = usePaged(articleMap, variables)
  return (
    <>
      <Answered answer={answer}>
        {(data) =>
          data.article === null ? (
            <p class="state">There is no such article.</p>
          ) : (
            <Atlased
              places={articlePlaces(data, id)}
              total={data.article.locations.totalCount}
              {...further}
            />
          )
        }
      </Answered>
      <Sources />
      <OpenQuery operation={articleMap.operation} variables={variables} />
    </>
  )
}

function Sources() {
  return (
    <p class="quiet">
      Shapes: Natural Earth (public domain), by world-atlas (ISC). Borders are those of that atlas,
      and no statement of ours.
    </p>
  )
}
