/** Mentions in an article or of a node, and positions. */
import type { OpenBundle } from '../model/bundle/bundle.ts'
import type { RecordList } from '../model/bundle/record-list.ts'
import { mentionOrder, positionOrder } from '../model/list-orders.ts'
import { kindOf } from '../model/node-id.ts'
import type { MentionRecord } from '../model/records.ts'
import type { SortOrder, SortValues } from '../model/sort-order.ts'
import { ordinalListing, type OrdinalOrder } from './ordinal-listing.ts'
import { pageOf } from './page.ts'
import { anyOf, selected } from './posting-lists.ts'
import { intersection } from './selection.ts'
import type { MentionQuery, Page, Store } from './store.ts'

export function mentionReader({
  records,
  indexes,
}: OpenBundle): (query: MentionQuery) => Page<MentionRecord> {
  const { mentions } = indexes
  const count = records.mentions.length
  const inOrder = orderOf(records.mentions, mentionOrder)
  return ({ of, kinds, forms, window }) => {
    const selections = [selected(kindOf(of) === 'ARTICLE' ? mentions.article : mentions.node, of)]
    if (kinds !== null) selections.push(anyOf<string>(mentions.nodeKind, kinds, count))
    if (forms !== null) selections.push(anyOf<string>(mentions.form, forms, count))
    const listing = ordinalListing(intersection(selections, count), inOrder)
    return pageOf(listing, mentionOrder.order, window)
  }
}

export function positionReader({
  records,
  indexes,
}: OpenBundle): Pick<Store, 'positionsHeld' | 'positionsWithin'> {
  const { holder: byHolder, within: byBody } = indexes.positions
  const inOrder = orderOf(records.positions, positionOrder)
  return {
    positionsHeld: (holder, window) =>
      pageOf(ordinalListing(selected(byHolder, holder), inOrder), positionOrder.order, window),
    positionsWithin: (body, window) =>
      pageOf(ordinalListing(selected(byBody, body), inOrder), positionOrder.order, window),
  }
}

function orderOf<Item>(
  records: RecordList<Item>,
  { order, keyOf }: { readonly order: SortOrder; readonly keyOf: (item: Item) => SortValues },
): OrdinalOrder<Item> {
  const keyAt = (ordinal: number): SortValues => keyOf(records.at(ordinal))
  return {
    count: records.length,
    itemAt: (ordinal) => records.at(ordinal),
    keyAt,
    compareAt: (ordinal, key) => order.compare(keyAt(ordinal), key),
  }
}
