/** The articles, actors and locations that filters offer. */
import { joinNodes, type Paging } from '../every-page.ts'
import { operation } from '../operation.ts'
import text from '../operations/choices.graphql?raw'
import type { ChoicesQuery, ChoicesQueryVariables } from '../operations/types.ts'
import { usePaged } from '../use-paged.ts'

const paging: Paging<ChoicesQuery, ChoicesQueryVariables> = {
  operation: operation(text),
  next: ({ articles, actors, locations }) =>
    [articles, actors, locations].some(({ pageInfo }) => pageInfo.hasNextPage)
      ? {
          articlesAfter: articles.pageInfo.endCursor,
          actorsAfter: actors.pageInfo.endCursor,
          locationsAfter: locations.pageInfo.endCursor,
        }
      : null,
  join: (one, other) => ({
    articles: joinNodes(one.articles, other.articles),
    actors: joinNodes(one.actors, other.actors),
    locations: joinNodes(one.locations, other.locations),
  }),
}

/** Null until they are here. */
export function useChoices(): ChoicesQuery | null {
  const { answer } = usePaged(paging, {})
  return answer.state === 'here' ? answer.data : null
}
