/**
 * From the records of a corpus to the content of its bundle: every index that the store answers by.
 * The same records give the same content. Time is linear in the
 * records, but for sorting and for the pairs of actors that meet in one article.
 */
import type { BundleContent } from '../../model/bundle/bundle.ts'
import { mentionOrder, positionOrder } from '../../model/list-orders.ts'
import { numberNodes } from '../../model/node-numbers.ts'
import type { Records } from '../../model/records.ts'
import { actorIndexes } from './actor-indexes.ts'
import { articleIndexes } from './article-indexes.ts'
import { coverage } from './coverage.ts'
import { eventIndexes } from './event-indexes.ts'
import { locationIndexes } from './location-indexes.ts'
import { upwardsIn } from './location-tree.ts'
import { mentionIndexes } from './mention-indexes.ts'
import { pathIndexes } from './path-indexes.ts'
import { positionIndexes } from './position-indexes.ts'
import { relatedActors } from './related-actors.ts'
import { searchIndexes } from './search-indexes.ts'
import { statementIndexes } from './statement-indexes.ts'
import { timelineIndexes } from './timeline-indexes.ts'

/** @throws {Error} for nodes that are not in ascending order of slugs: the indexes rest on it. */
export function indexRecords(unordered: Records): BundleContent {
  const records = inListOrder(unordered)
  const numbers = numberNodes(records)
  const upwards = upwardsIn(records.locations)
  const covered = coverage(records)
  const mentions = mentionIndexes(records.mentions)
  const statements = statementIndexes(records.statements, upwards)
  const events = eventIndexes(records.events, upwards)
  const related = relatedActors(records, numbers, covered)
  return {
    records,
    indexes: {
      articles: articleIndexes(records.articles, covered, numbers),
      actors: actorIndexes(records, mentions, statements, related),
      statements,
      events,
      locations: locationIndexes(records.locations, mentions, events),
      mentions,
      positions: positionIndexes(records.positions),
      timeline: timelineIndexes(records, numbers, upwards),
      paths: pathIndexes(records, covered, numbers),
      search: searchIndexes(numbers),
    },
  }
}

/** Mentions and positions sorted as they are listed; nodes must be sorted already. */
function inListOrder(records: Records): Records {
  const { articles, actors, statements, events, locations, mentions, positions } = records
  for (const nodes of [articles, actors, statements, events, locations]) {
    for (const [place, { id, slug }] of nodes.entries()) {
      const before = nodes[place - 1]
      if (before !== undefined && before.slug >= slug) {
        throw new Error(
          `Cannot index "${id}": expected a slug after "${before.slug}", got "${slug}"`,
        )
      }
    }
  }
  return {
    articles,
    actors,
    statements,
    events,
    locations,
    mentions: mentions.toSorted((a, b) =>
      mentionOrder.order.compare(mentionOrder.keyOf(a), mentionOrder.keyOf(b)),
    ),
    positions: positions.toSorted((a, b) =>
      positionOrder.order.compare(positionOrder.keyOf(a), positionOrder.keyOf(b)),
    ),
  }
}
