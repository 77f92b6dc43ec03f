/** Mentions in an article or of a node, and positions. */
import type { Bundle } from '../model/bundle.ts'
import { mentionOrder, positionOrder } from '../model/list-orders.ts'
import { kindOf } from '../model/node-id.ts'
import type { MentionRecord, PositionRecord } from '../model/records.ts'
import { ordinalListing } from './ordinal-listing.ts'
import { pageOf } from './page.ts'
import { postingLists } from './posting-lists.ts'
import { intersection } from './selection.ts'
import type { MentionQuery, Page, Store } from './store.ts'

export function mentionReader({
  records,
  indexes,
}: Bundle): (query: MentionQuery) => Page<MentionRecord> {
  const count = records.mentions.length
  const byNode = postingLists(indexes.mentions.node)
  const byArticle = postingLists(indexes.mentions.article)
  const byNodeKind = postingLists(indexes.mentions.nodeKind)
  const byForm = postingLists(indexes.mentions.form)
  const mentionAt = itemReader(records.mentions)
  return ({ of, kinds, forms, window }) => {
    const selections = [(kindOf(of) === 'ARTICLE' ? byArticle : byNode).of(of)]
    if (kinds !== null) selections.push(byNodeKind.anyOf(kinds, count))
    if (forms !== null) selections.push(byForm.anyOf(forms, count))
    const listing = ordinalListing(
      intersection(selections, count),
      count,
      mentionAt,
      mentionOrder.keyOf,
    )
    return pageOf(listing, mentionOrder.order, window)
  }
}

export function positionReader({
  records,
  indexes,
}: Bundle): Pick<Store, 'positionsHeld' | 'positionsWithin'> {
  const count = records.positions.length
  const byHolder = postingLists(indexes.positions.holder)
  const byBody = postingLists(indexes.positions.within)
  const positionAt = itemReader<PositionRecord>(records.positions)
  return {
    positionsHeld: (holder, window) =>
      pageOf(
        ordinalListing(byHolder.of(holder), count, positionAt, positionOrder.keyOf),
        positionOrder.order,
        window,
      ),
    positionsWithin: (body, window) =>
      pageOf(
        ordinalListing(byBody.of(body), count, positionAt, positionOrder.keyOf),
        positionOrder.order,
        window,
      ),
  }
}

function itemReader<Item>(items: readonly Item[]): (ordinal: number) => Item {
  return (ordinal) => {
    const item = items[ordinal]
    if (item === undefined)
      throw new RangeError(`Cannot read item ${ordinal}: expected less than ${items.length}`)
    return item
  }
}
