/**
 * From the records of a corpus to its bundle: every index that the store answers by, and the content
 * hash that is the corpus version. The same records give the same bundle. Time is linear in the
 * records, but for sorting and for the pairs of actors that meet in one article.
 */
import { encodeContent, type Bundle } from '../../model/bundle.ts'
import { mentionOrder, positionOrder } from '../../model/list-orders.ts'
import { numberNodes } from '../../model/node-numbers.ts'
import type { Records } from '../../model/records.ts'
import { actorIndexes } from './actor-indexes.ts'
import { articleIndexes } from './article-indexes.ts'
import { sha256 } from '../../model/sha256.ts'
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
export async function indexRecords(unordered: Records): Promise<Bundle> {
  const records = inListOrder(unordered)
  const numbers = numberNodes(records)
  const upwards = upwardsIn(records.locations)
  const covered = coverage(records)
  const mentions = mentionIndexes(records.mentions)
  const statements = statementIndexes(records.statements, upwards)
  const events = eventIndexes(records.events, upwards)
  const related = relatedActors(records, numbers, covered)
  const content = {
    records,
    indexes: {
      articles: articleIndexes(records.articles, covered, numbers),
      actors: actorIndexes(records, covered, mentions, statements, related),
      statements,
      events,
      locations: locationIndexes(records.locations, covered, mentions, events),
      mentions,
      positions: positionIndexes(records.positions),
      timeline: timelineIndexes(records, numbers, upwards),
      paths: pathIndexes(records, covered, numbers),
      search: searchIndexes(numbers),
    },
  }
  return { version: await sha256(encodeContent(content)), ...content }
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
