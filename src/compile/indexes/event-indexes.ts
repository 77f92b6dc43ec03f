/** The indexes of the list of events. */
import type { EventIndexes } from '../../model/bundle-indexes.ts'
import { eventOrders } from '../../model/list-orders.ts'
import { eventLocations } from '../../model/occurrence-locations.ts'
import type { EventRecord } from '../../model/records.ts'
import { intervalsOf } from './intervals.ts'
import type { Upwards } from './location-tree.ts'
import { noCounts, orderedOrdinals } from './ordered-ordinals.ts'
import { postingsOf } from './postings.ts'

export function eventIndexes(events: readonly EventRecord[], upwards: Upwards): EventIndexes {
  const by = (keysOf: (event: EventRecord) => Iterable<string | null | undefined>) =>
    postingsOf(events, keysOf)
  return {
    kind: by(({ eventKind }) => [eventKind]),
    modality: by(({ reports }) => reports.map(({ modality }) => modality)),
    participant: by(({ participants }) => participants.map(({ actor }) => actor)),
    role: by(({ participants }) => participants.map(({ role }) => role)),
    participantInRole: by(({ participants }) =>
      participants.map(({ actor, role }) => `${role} ${actor}`),
    ),
    location: by(eventLocations),
    locationWithin: by((event) => eventLocations(event).flatMap(upwards)),
    article: by(({ reports }) => reports.map(({ article }) => article)),
    time: intervalsOf(events, ({ reports }) => reports.map(({ time }) => time)),
    killed: killedFigures(events),
    orders: {
      TIME: orderedOrdinals(events, eventOrders.TIME, noCounts),
      NAME: orderedOrdinals(events, eventOrders.NAME, noCounts),
    },
  }
}

/** The highest figure of people killed that any article gives: of a range its upper end, of "at least" that number. */
function killedFigures(events: readonly EventRecord[]): EventIndexes['killed'] {
  return events
    .flatMap(({ casualties }, ordinal) => {
      const figures = casualties
        .filter(({ kind }) => kind === 'KILLED')
        .flatMap(({ count }) => count.max ?? count.min ?? [])
      return figures.length === 0 ? [] : [[Math.max(...figures), ordinal] as const]
    })
    .toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
}
