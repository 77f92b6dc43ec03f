/** The lists of the nodes of each kind, narrowed and sorted, with facets over the whole list. */
import type { Bundle } from '../model/bundle.ts'
import {
  actorOrders,
  articleOrders,
  eventOrders,
  locationOrders,
  statementOrders,
  type OrderCounts,
} from '../model/list-orders.ts'
import type { NodeNumbers } from '../model/node-numbers.ts'
import { actorTerms } from './actor-terms.ts'
import { articleTerms } from './article-terms.ts'
import { evaluateWhere } from './evaluate-where.ts'
import { eventFacets } from './event-facets.ts'
import { eventTerms } from './event-terms.ts'
import { locationTerms } from './location-terms.ts'
import { nodeList } from './node-list.ts'
import { actorEventOf } from './own-lists.ts'
import { intersection, once, type Selection } from './selection.ts'
import { statementFacets } from './statement-facets.ts'
import { statementTerms } from './statement-terms.ts'
import type { Store } from './store.ts'
import type { TextIndex } from './text-index.ts'

type NodeLists = Pick<
  Store,
  'articles' | 'actors' | 'statements' | 'events' | 'locations' | 'actorEvents'
>

const noCounts: OrderCounts = { mentions: [], statements: [] }

export function nodeLists(
  { records, indexes }: Bundle,
  text: TextIndex,
  numbers: NodeNumbers,
): NodeLists {
  const articles = nodeList({
    records: records.articles,
    orders: articleOrders,
    ordered: indexes.articles.orders,
    counts: noCounts,
  })
  const actors = nodeList({
    records: records.actors,
    orders: actorOrders,
    ordered: indexes.actors.orders,
    counts: { mentions: indexes.actors.mentionCounts, statements: indexes.actors.statementCounts },
  })
  const statements = nodeList({
    records: records.statements,
    orders: statementOrders,
    ordered: indexes.statements.orders,
    counts: noCounts,
  })
  const events = nodeList({
    records: records.events,
    orders: eventOrders,
    ordered: indexes.events.orders,
    counts: noCounts,
  })
  const locations = nodeList({
    records: records.locations,
    orders: locationOrders,
    ordered: indexes.locations.orders,
    counts: { mentions: indexes.locations.mentionCounts, statements: [] },
  })

  const selectArticles = articleTerms(indexes.articles, text, numbers)
  const selectActors = actorTerms(indexes.actors, records.actors.length)
  const selectStatements = statementTerms(indexes.statements, text, numbers)
  const selectEvents = eventTerms(indexes.events, text, numbers)
  const selectLocations = locationTerms(indexes.locations, records.locations.length)

  const statementFacetsOf = facetReader(records.statements, statementFacets)
  const eventFacetsOf = facetReader(records.events, eventFacets)

  return {
    articles: ({ where, order, window }) =>
      articles.page(evaluateWhere(where, records.articles.length, selectArticles), order, window),
    actors: ({ where, order, window }) =>
      actors.page(evaluateWhere(where, records.actors.length, selectActors), order, window),
    statements: ({ where, order, window }) => {
      const selection = evaluateWhere(where, records.statements.length, selectStatements)
      return {
        ...statements.page(selection, order, window),
        facets: once(() => statementFacetsOf(selection)),
      }
    },
    events: ({ where, order, window }) => {
      const selection = evaluateWhere(where, records.events.length, selectEvents)
      return {
        ...events.page(selection, order, window),
        facets: once(() => eventFacetsOf(selection)),
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
      const page = events.page(selection, order, window)
      return {
        ...page,
        items: page.items.map(({ key, item }) => ({ key, item: actorEventOf(actor, item) })),
      }
    },
  }
}

/** Facets over a set of records; those over all of them are worked out once. */
function facetReader<Item, Facets>(
  records: readonly Item[],
  facetsOf: (items: readonly Item[]) => Facets,
): (selection: Selection) => Facets {
  const ofEverything = once(() => facetsOf(records))
  const recordsOf = (selection: Selection): readonly Item[] => {
    const items: Item[] = []
    for (const ordinal of selection.list()) {
      const item = records[ordinal]
      if (item !== undefined) items.push(item)
    }
    return items
  }
  return (selection) => (selection.isEverything ? ofEverything() : facetsOf(recordsOf(selection)))
}
