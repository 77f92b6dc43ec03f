/** Statements and events in the order of their times. */
import type { Bundle } from '../model/bundle.ts'
import { timelineOrder } from '../model/list-orders.ts'
import type { NodeNumbers } from '../model/node-numbers.ts'
import { evaluateWhere } from './evaluate-where.ts'
import { ordinalListing } from './ordinal-listing.ts'
import { pageOf } from './page.ts'
import type { Page, PageWindow, TimelineItem } from './store.ts'
import { timelineTerms } from './timeline-terms.ts'
import type { TimelineTerm, Where } from './where.ts'

export function timelineReader(
  { indexes }: Bundle,
  numbers: NodeNumbers,
): (where: Where<TimelineTerm>, window: PageWindow) => Page<TimelineItem> {
  const { entries } = indexes.timeline
  const select = timelineTerms(indexes.timeline)
  const itemOf = (ordinal: number): TimelineItem => {
    const [number, report] = entries[ordinal] ?? [-1, -1]
    const node = numbers.recordOf(number)
    if (node.nodeKind === 'EVENT') {
      const when = node.reports[report]?.time ?? null
      if (when !== null) return { node, when }
    } else if (node.nodeKind === 'STATEMENT' && node.saidOn !== null) {
      return { node, when: node.saidOn }
    }
    throw new Error(`Cannot read timeline entry ${ordinal}: "${node.id}" has no such time`)
  }
  return (where, window) => {
    const selection = evaluateWhere(where, entries.length, select)
    const listing = ordinalListing(selection, entries.length, itemOf, ({ node, when }) =>
      timelineOrder.keyOf(node.id, when),
    )
    return pageOf(listing, timelineOrder.order, window)
  }
}
