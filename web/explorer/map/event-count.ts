/** How many events were in a place and in what lies in it, and how many of them are not settled. */
import type { Place, PlacedEvent } from './spot-of.ts'

export interface EventCount {
  readonly total: number
  /** Only claimed, proposed, did not happen, or open between articles; of those that are known by name. */
  readonly unsettled: number
  /** Of the total: not in the place itself. */
  readonly inside: number
}

/** @param places - all of the map. */
export function countEvents(of: Place, places: readonly Place[]): EventCount {
  const inner = places.filter(({ ancestors }) => ancestors.some(({ id }) => id === of.id))
  const all = [of, ...inner]
  const known = new Map(
    all.flatMap(({ events }) => events.nodes.map((event) => [event.id, event] as const)),
  )
  const isWhole = all.every(({ events: { nodes, totalCount } }) => nodes.length === totalCount)
  const sum = all.reduce((total, { events }) => total + events.totalCount, 0)
  const total = isWhole ? known.size : sum
  return {
    total,
    unsettled: [...known.values()].filter(isUnsettled).length,
    inside: total - of.events.totalCount,
  }
}

function isUnsettled({ modality }: PlacedEvent): boolean {
  return modality !== 'ACTUAL'
}

/** For a name on the map: `1 event, 2 not settled`. */
export function shortEventWords({ total, unsettled }: EventCount): string {
  const settled = total - unsettled
  return [
    ...(settled === 0 ? [] : [`${settled} ${settled === 1 ? 'event' : 'events'}`]),
    ...(unsettled === 0 ? [] : [`${unsettled} not settled`]),
  ].join(', ')
}

/** `1 event`, `3 events, 2 of them only claimed or otherwise open`. */
export function eventWords({ total, unsettled }: EventCount): string {
  const events = `${total} ${total === 1 ? 'event' : 'events'}`
  if (unsettled === 0) return events
  if (unsettled === total) return `${events}, ${total === 1 ? '' : 'all '}not settled`
  return `${events}, ${unsettled} not settled`
}
