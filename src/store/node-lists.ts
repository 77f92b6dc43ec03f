/** The lists of the nodes of each kind, narrowed and sorted, with facets over the whole list. */
import type { OpenBundle } from '../model/bundle/bundle.ts'
import type { OrdinalList } from '../model/bundle/indexes/ordinals.ts'
import {
  actorOrders,
  articleOrders,
  eventOrders,
  locationOrders,
  statementOrders,
  type OrderCounts,
} from '../model/list-orders.ts'
import { actorTerms } from './actor-terms.ts'
import { articleTerms } from './article-terms.ts'
import { evaluateWhere } from './evaluate-where.ts'
import { eventFacets } from './event-facets.ts'
import { eventTerms } from './event-terms.ts'
import { locationTerms } from './location-terms.ts'
import { nodeList } from './node-list.ts'
import { pageWith } from './page.ts'
import { actorEventOf } from './own-lists.ts'
import { once } from '../model/once.ts'
import { intersection, type Selection } from './selection.ts'
import { statementFacets } from './statement-facets.ts'
import { statementTerms } from './statement-terms.ts'
import type { Store } from './store.ts'
import type { TextIndex } from './text-index.ts'

type NodeLists = Pick<
  Store,
  'articles' | 'actors' | 'statements' | 'events' | 'locations' | 'actorEvents'
>

const noCounts: OrderCounts = { mentions: [], statements: [] }

export function nodeLists({ records, indexes, numbers }: OpenBundle, text: TextIndex): NodeLists {
  const articles = nodeList({
    kind: 'ARTICLE',
    records: records.articles,
    numbers,
    orders: articleOrders,
    sorted: indexes.articles.orders,
    counts: noCounts,
  })
  const actors = nodeList({
    kind: 'ACTOR',
    records: records.actors,
    numbers,
    orders: actorOrders,
    sorted: indexes.actors.orders,
    counts: { mentions: indexes.actors.mentionCounts, statements: indexes.actors.statementCounts },
  })
  const statements = nodeList({
    kind: 'STATEMENT',
    records: records.statements,
    numbers,
    orders: statementOrders,
    sorted: indexes.statements.orders,
    counts: noCounts,
  })
  const events = nodeList({
    kind: 'EVENT',
    records: records.events,
    numbers,
    orders: eventOrders,
    sorted: indexes.events.orders,
    counts: noCounts,
  })
  const locations = nodeList({
    kind: 'LOCATION',
    records: records.locations,
    numbers,
    orders: locationOrders,
    sorted: indexes.locations.orders,
    counts: { mentions: indexes.locations.mentionCounts, statements: [] },
  })

  const selectArticles = articleTerms(indexes.articles, text)
  const selectActors = actorTerms(indexes.actors, records.actors.length)
  const selectStatements = statementTerms(indexes.statements, text, records.statements.length)
  const selectEvents = eventTerms(indexes.events, text, numbers)
  const selectLocations = locationTerms(indexes.locations, records.locations.length)

  return {
    articles: ({ where, order, window }) =>
      articles.page(evaluateWhere(where, records.articles.length, selectArticles), order, window),
    actors: ({ where, order, window }) =>
      actors.page(evaluateWhere(where, records.actors.length, selectActors), order, window),
    statements: ({ where, order, window }) => {
      const selection = evaluateWhere(where, records.statements.length, selectStatements)
      return {
        ...statements.page(selection, order, window),
        facets: once(() => statementFacets(indexes.statements.facets, membersOf(selection))),
      }
    },
    events: ({ where, order, window }) => {
      const selection = evaluateWhere(where, records.events.length, selectEvents)
      return {
        ...events.page(selection, order, window),
        facets: once(() => eventFacets(indexes.events.facets, membersOf(selection))),
      }
    },
    locations: ({ where, order, window }) =>
      locations.page(
        evaluateWhere(where, records.locations.length, selectLocations),
        order,
        window,
      ),
    actorEvents: (actor, role, { where, order, window }) => {
      const count = records.events.length
      const takesPart = selectEvents({ term: 'participant', anyOf: [actor], role })
      const selection = intersection([takesPart, evaluateWhere(where, count, selectEvents)], count)
      return pageWith(events.page(selection, order, window), (event) => actorEventOf(actor, event))
    },
  }
}

/** Null for everything, which facets are counted over already. */
function membersOf(selection: Selection): (() => OrdinalList) | null {
  return selection.isEverything ? null : () => selection.list()
}
