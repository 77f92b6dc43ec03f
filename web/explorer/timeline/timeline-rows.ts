/**
 * What is drawn on the timeline, a row each, from the answers: occurrences at each of their times, and
 * the readings of statements of which the article leaves the speaker open, at the time of each reading.
 */
import type {
  DateRange,
  EventModality,
  TimelineQuery,
  TimelineWhenFragment,
  UndatedQuery,
} from '../operations/types.ts'
import type { HowWeKnow } from '../how-we-know.ts'
import { actWords } from '../words/act-words.ts'
import { modalityNote } from '../words/modality-note.ts'
import { modalityWords } from '../words/modality-words.ts'
import { plainWords } from '../words/plain-words.ts'
import { type TimeBar, timeBar } from './time-bar.ts'

export interface TimelineRow {
  /** Unique among the rows. */
  readonly key: string
  readonly id: string
  readonly label: string
  /** Whose reading the row is, where the article leaves the speaker open; null elsewhere. */
  readonly reading: string | null
  readonly kind: 'statement' | 'event'
  readonly bar: TimeBar
  readonly when: TimelineWhenFragment
  /** What the row is, in words: "attack", "only claimed: by Mr. A". */
  readonly tags: readonly string[]
  /** How it is known that it was said so, or who vouches for it. */
  readonly known: readonly Known[]
  /** Did not happen, or was not said. */
  readonly isNegated: boolean
  /** Is not said in the article's own voice, or not settled. */
  readonly isDoubtful: boolean
  /** The words do not give the time; it follows from them. */
  readonly isInferred: boolean
}

/** One thing that is known, and how: "who said it". */
export interface Known {
  readonly what: string
  readonly of: HowWeKnow
}

type Edge = TimelineQuery['timeline']['edges'][number]
type Node = Edge['node']
type Report = Extract<Node, { __typename: 'Event' }>['reports'][number]

export function timelineRows(
  { timeline }: TimelineQuery,
  statements: readonly Statement[],
  days: DateRange | null = null,
): readonly TimelineRow[] {
  return [
    ...timeline.edges.map(occurrenceRow),
    ...statements.flatMap(readingRows).filter(({ bar }) => isWithin(bar, days)),
  ].toSorted((one, other) => compare(placeOf(one), placeOf(other)))
}

/** As the filters of the schema: it can have been on one of the days. */
function isWithin({ from, to }: TimeBar, days: DateRange | null): boolean {
  const starts = from === null || days?.to == null || from <= days.to
  return starts && (to === null || days?.from == null || to >= days.from)
}

/** As the timeline of the schema: by the first day, or before what begins on the only day that is known. */
function placeOf({ bar: { from, to } }: TimelineRow): string {
  if (from !== null) return `${from} 1`
  return to === null ? '9999-99-99' : `${to} 0`
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

function occurrenceRow({ node, when }: Edge, index: number): TimelineRow {
  const row = {
    key: `${index}:${node.id}`,
    id: node.id,
    label: node.label,
    reading: null,
    bar: timeBar(when),
    when,
    isInferred: when.provenance.status === 'INFERRED',
  }
  if (node.__typename === 'Statement') {
    const who = node.speaker === null ? 'speaker open' : `said by ${node.speaker.name}`
    return {
      ...row,
      kind: 'statement',
      tags: [actWords[node.act], node.isNegated ? 'not said' : who],
      known: [{ what: 'who said it', of: node.attribution.provenance }],
      isNegated: node.isNegated,
      isDoubtful: node.speaker === null,
    }
  }
  const reports = node.reports.filter(({ time }) => time?.edtf === when.edtf)
  const modality = agreed(reports.length > 0 ? reports : node.reports)
  return {
    ...row,
    kind: 'event',
    tags: [plainWords(node.eventKind), ...reportTags(node.reports, reports, modality)],
    known: claims(reports),
    isNegated: modality === 'NEGATED',
    isDoubtful: modality !== 'ACTUAL' && modality !== 'NEGATED',
  }
}

/** What the reports of a time say of it; what others say, where they differ, is in their own rows. */
function reportTags(
  all: readonly Report[],
  here: readonly Report[],
  modality: EventModality | null,
): readonly string[] {
  const speakers = new Set(
    here.flatMap(({ accordingTo }) => accordingTo.map(({ actor }) => actor.name)),
  )
  const times = new Set(all.flatMap(({ time }) => (time === null ? [] : [time.edtf])))
  return [
    ...(modality === null ? [modalityNote(null)] : []),
    ...(modality === 'ACTUAL' || modality === null ? [] : [modalityWords[modality]]),
    ...(speakers.size === 0 ? [] : [`according to ${[...speakers].join(' or ')}`]),
    ...(times.size > 1 && here.length > 0
      ? [`this time by ${here.map(({ article }) => article.label).join(', ')}`]
      : []),
  ]
}

/** Who vouches for an event, and the words that say so. */
export function claims(
  reports: readonly {
    readonly accordingTo: readonly {
      readonly actor: { readonly name: string }
      readonly provenance: HowWeKnow
    }[]
  }[],
): readonly Known[] {
  return reports.flatMap(({ accordingTo }) =>
    accordingTo.map(({ actor, provenance }) => ({
      what: `according to ${actor.name}`,
      of: provenance,
    })),
  )
}

function agreed(reports: readonly Report[]): EventModality | null {
  const [first] = reports
  if (first === undefined) return null
  return reports.every(({ modality }) => modality === first.modality) ? first.modality : null
}

type Statement = UndatedQuery['statements']['nodes'][number]

function readingRows({ saidOn, attribution, id, label, act, isNegated }: Statement): TimelineRow[] {
  if (saidOn !== null) return []
  return attribution.candidates.flatMap(({ speaker, provenance, saidOn: when }) => {
    if (when === null) return []
    return {
      key: `${id}:${speaker.id}`,
      id,
      label,
      reading: speaker.name,
      kind: 'statement',
      bar: timeBar(when),
      when: { ...when, asWritten: null },
      tags: [actWords[act], `one reading: said by ${speaker.name}`],
      known: [{ what: `that ${speaker.name} said it`, of: provenance }],
      isNegated,
      isDoubtful: true,
      isInferred: when.provenance.status === 'INFERRED',
    }
  })
}
