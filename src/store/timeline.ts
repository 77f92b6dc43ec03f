/** Statements and events in the order of their times. */
import type { OpenBundle } from '../model/bundle/bundle.ts'
import { timelineOrder } from '../model/list-orders.ts'
import { sortOrder, type SortValues } from '../model/sort-order.ts'
import { evaluateWhere } from './evaluate-where.ts'
import { ordinalListing, type OrdinalOrder } from './ordinal-listing.ts'
import { pageOf } from './page.ts'
import type { Page, PageWindow, TimelineItem } from './store.ts'
import { timelineTerms } from './timeline-terms.ts'
import type { TimelineTerm, Where } from './where.ts'

/** The first parts of the key of an entry: its day, whether it begins on it, its latest day. */
const byDays = sortOrder(timelineOrder.order.parts.slice(0, 3))

export function timelineReader({
  indexes,
  numbers,
}: OpenBundle): (where: Where<TimelineTerm>, window: PageWindow) => Page<TimelineItem> {
  const { entries, time } = indexes.timeline
  const select = timelineTerms(indexes.timeline)
  const itemAt = (entry: number): TimelineItem => {
    const node = numbers.recordOf(entries.nodeAt(entry))
    if (node.nodeKind === 'EVENT') {
      const when = node.reports[entries.reportAt(entry)]?.time ?? null
      if (when !== null) return { node, when }
    } else if (node.nodeKind === 'STATEMENT' && node.saidOn !== null) {
      return { node, when: node.saidOn }
    }
    throw new Error(`Cannot read timeline entry ${entry}: "${node.id}" has no such time`)
  }
  const keyAt = (entry: number): SortValues => {
    const { node, when } = itemAt(entry)
    return timelineOrder.keyOf(node.id, when)
  }
  const inOrder: OrdinalOrder<TimelineItem> = {
    count: entries.length,
    itemAt,
    keyAt,
    compareAt: (entry, key) => {
      // Days are at hand without the record.
      const [earliest, latest] = time.timeOf(entry)
      const days = earliest === null ? [latest, 0, latest] : [earliest, 1, latest]
      return byDays.compare(days, key) || timelineOrder.order.compare(keyAt(entry), key)
    },
  }
  return (where, window) => {
    const selection = evaluateWhere(where, entries.length, select)
    return pageOf(ordinalListing(selection, inOrder), timelineOrder.order, window)
  }
}
