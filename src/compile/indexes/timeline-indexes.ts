/**
 * The timeline: one entry for each statement that has a time, one for each event whose reports agree
 * on a time, and where they do not, one for each distinct time (EDTF) that they give. Modality,
 * location and article of an event's entry are those of the reports that give its time; where all
 * agree, of all that give one, however exactly.
 */
import type { TimelineIndexes } from '../../model/bundle-indexes.ts'
import { timelineOrder } from '../../model/list-orders.ts'
import type { ArticleId, LocationId, NodeId } from '../../model/node-id.ts'
import type { NodeNumbers } from '../../model/node-numbers.ts'
import { statementLocations } from '../../model/occurrence-locations.ts'
import type { EventRecord, Records, StatementRecord, TimeReference } from '../../model/records.ts'
import type { SortValues } from '../../model/sort-order.ts'
import { isActorId } from '../../model/statement-actors.ts'
import type { EventModality, OccurrenceKind } from '../../model/vocabulary.ts'
import { intervalsOf } from './intervals.ts'
import type { Upwards } from './location-tree.ts'
import { postingsOf } from './postings.ts'

interface Entry {
  readonly key: SortValues
  readonly node: number
  readonly report: number
  readonly time: TimeReference
  readonly kind: OccurrenceKind
  readonly modalities: readonly EventModality[]
  readonly isNegated: boolean
  readonly actors: readonly NodeId[]
  readonly locations: readonly LocationId[]
  readonly articles: readonly ArticleId[]
}

export function timelineIndexes(
  { statements, events }: Records,
  numbers: NodeNumbers,
  upwards: Upwards,
): TimelineIndexes {
  const entries: Entry[] = events.flatMap((event, ordinal) =>
    eventEntries(event, numbers.numberAt('EVENT', ordinal)),
  )
  for (const [ordinal, statement] of statements.entries()) {
    if (statement.saidOn === null) continue
    entries.push({
      key: timelineOrder.keyOf(statement.id, statement.saidOn),
      node: numbers.numberAt('STATEMENT', ordinal),
      report: -1,
      time: statement.saidOn,
      kind: 'STATEMENT',
      modalities: [],
      isNegated: statement.isNegated,
      actors: settledActors(statement),
      locations: statementLocations(statement),
      articles: [statement.article],
    })
  }
  entries.sort((a, b) => timelineOrder.order.compare(a.key, b.key))
  return {
    entries: entries.map(({ node, report }) => [node, report]),
    occurrenceKind: postingsOf(entries, ({ kind }) => [kind]),
    modality: postingsOf(entries, ({ modalities }) => modalities),
    isNegated: postingsOf(entries, ({ isNegated }) => [String(isNegated)]),
    actor: postingsOf(entries, ({ actors }) => actors),
    locationWithin: postingsOf(entries, ({ locations }) => locations.flatMap(upwards)),
    article: postingsOf(entries, ({ articles }) => articles),
    time: intervalsOf(entries, ({ time }) => [time]),
  }
}

function eventEntries(event: EventRecord, node: number): readonly Entry[] {
  const times = new Map<string, { readonly time: TimeReference; readonly report: number }>()
  for (const [report, { time }] of event.reports.entries()) {
    if (time === null || times.has(time.edtf)) continue
    if (event.time === null || event.time.edtf === time.edtf) times.set(time.edtf, { time, report })
  }
  return [...times.values()].map(({ time, report }) => {
    const reports = event.reports.filter((each) =>
      event.time === null ? each.time?.edtf === time.edtf : each.time !== null,
    )
    return {
      key: timelineOrder.keyOf(event.id, time),
      node,
      report,
      time,
      kind: 'EVENT',
      modalities: reports.map(({ modality }) => modality),
      isNegated: reports.every(({ modality }) => modality === 'NEGATED'),
      actors: event.participants.map(({ actor }) => actor),
      locations: reports.flatMap(({ location }) => (location === null ? [] : [location.node])),
      articles: reports.map(({ article }) => article),
    }
  })
}

/** Who speaks, is addressed or is spoken of; a candidate of an open reading may not have spoken. */
function settledActors({ speaker, addressees, subjects }: StatementRecord): readonly NodeId[] {
  const others = [...addressees, ...subjects].map(({ node }) => node).filter(isActorId)
  return speaker === null ? others : [speaker, ...others]
}
