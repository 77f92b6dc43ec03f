/**
 * The columns of facets over statements and events. A value of an actor or a location is its ordinal,
 * a value of a vocabulary its place among the vocabulary's values in the order of texts, and a month
 * its place in `name.months`, which are in the order of time.
 */
import type { ActorId, LocationId } from '../../node-id.ts'
import type { NodeNumbers } from '../../node-numbers.ts'
import { eventLocations, statementLocations } from '../../occurrence-locations.ts'
import type { EventRecord, StatementRecord } from '../../records.ts'
import { monthOf } from '../../time-order.ts'
import {
  eventKinds,
  media,
  statementActs,
  statementForms,
  type EventKind,
  type Medium,
  type StatementAct,
  type StatementForm,
} from '../../vocabulary.ts'
import type { Sections, SectionWriter } from '../sections.ts'
import type { OrdinalList } from './ordinals.ts'
import { encodeStrings, openStrings } from './string-table.ts'
import { encodeColumn, openColumn, type ColumnForm } from './value-column.ts'

export interface Count<Value> {
  readonly value: Value
  readonly count: number
}

/** How often the values of a facet occur in records by their ordinals; null: in all of them. */
export type Facet<Value> = (ordinals: OrdinalList | null) => readonly Count<Value>[]

export interface StatementColumns {
  readonly speakers: Facet<ActorId>
  readonly acts: Facet<StatementAct>
  readonly forms: Facet<StatementForm>
  readonly media: Facet<Medium>
  readonly locations: Facet<LocationId>
  readonly months: Facet<string>
}

export interface EventColumns {
  readonly kinds: Facet<EventKind>
  readonly actors: Facet<ActorId>
  readonly locations: Facet<LocationId>
  readonly months: Facet<string>
}

const sortedActs = statementActs.toSorted()
const sortedForms = statementForms.toSorted()
const sortedMedia = media.toSorted()
const sortedKinds = eventKinds.toSorted()

const single = (size: number): ColumnForm => ({ size, isMultiple: false, choice: 'FREQUENT' })
const multiple = (size: number): ColumnForm => ({ size, isMultiple: true, choice: 'FREQUENT' })
const sizeOf = (numbers: NodeNumbers, kind: 'ACTOR' | 'LOCATION'): number => {
  const { start, end } = numbers.rangeOf(kind)
  return end - start
}

export function encodeStatementColumns(
  out: SectionWriter,
  name: string,
  statements: readonly StatementRecord[],
  numbers: NodeNumbers,
): void {
  const of = (valuesOf: (statement: StatementRecord) => readonly (number | null)[]) =>
    statements.map(valuesOf)
  const place = <Value>(values: readonly Value[], value: Value | undefined): number | null =>
    value === undefined ? null : values.indexOf(value)
  encodeColumn(
    out,
    `${name}.speakers`,
    of(({ speaker }) => [speaker === null ? null : numbers.ordinalOfId(speaker)]),
    single(sizeOf(numbers, 'ACTOR')),
  )
  encodeColumn(
    out,
    `${name}.acts`,
    of(({ act }) => [place(sortedActs, act)]),
    single(sortedActs.length),
  )
  encodeColumn(
    out,
    `${name}.forms`,
    of(({ form }) => [place(sortedForms, form)]),
    single(sortedForms.length),
  )
  encodeColumn(
    out,
    `${name}.media`,
    of(({ medium }) => [place(sortedMedia, medium?.medium)]),
    single(sortedMedia.length),
  )
  encodeColumn(
    out,
    `${name}.locations`,
    of((statement) => statementLocations(statement).map(numbers.ordinalOfId)),
    multiple(sizeOf(numbers, 'LOCATION')),
  )
  encodeMonths(
    out,
    name,
    statements.map(({ saidOn }) => [monthOf(saidOn)]),
    false,
  )
}

export function encodeEventColumns(
  out: SectionWriter,
  name: string,
  events: readonly EventRecord[],
  numbers: NodeNumbers,
): void {
  encodeColumn(
    out,
    `${name}.kinds`,
    events.map(({ eventKind }) => [sortedKinds.indexOf(eventKind)]),
    single(sortedKinds.length),
  )
  encodeColumn(
    out,
    `${name}.actors`,
    events.map(({ participants }) => {
      const actors = new Set(participants.map(({ actor }) => actor))
      return Array.from(actors, numbers.ordinalOfId)
    }),
    multiple(sizeOf(numbers, 'ACTOR')),
  )
  encodeColumn(
    out,
    `${name}.locations`,
    events.map((event) => eventLocations(event).map(numbers.ordinalOfId)),
    multiple(sizeOf(numbers, 'LOCATION')),
  )
  encodeMonths(
    out,
    name,
    events.map(({ reports }) => [...new Set(reports.map(({ time }) => monthOf(time)))]),
    true,
  )
}

function encodeMonths(
  out: SectionWriter,
  name: string,
  monthsOf: readonly (readonly (string | null)[])[],
  isMultiple: boolean,
): void {
  const all = new Set(monthsOf.flat().filter((month) => month !== null))
  const months = [...all].toSorted((a, b) => monthNumber(a) - monthNumber(b))
  const places = new Map(months.map((month, place) => [month, place]))
  encodeStrings(out, `${name}.months`, months)
  encodeColumn(
    out,
    `${name}.month`,
    monthsOf.map((some) =>
      some.map((month) => (month === null ? null : (places.get(month) ?? null))),
    ),
    { size: months.length, isMultiple, choice: 'GREATEST' },
  )
}

export function openStatementColumns(
  sections: Sections,
  name: string,
  numbers: NodeNumbers,
): StatementColumns {
  const open = facetOpener(sections, name)
  return {
    speakers: open('speakers', single(sizeOf(numbers, 'ACTOR')), nodeReader('ACTOR', numbers)),
    acts: open('acts', single(sortedActs.length), valueReader(sortedActs)),
    forms: open('forms', single(sortedForms.length), valueReader(sortedForms)),
    media: open('media', single(sortedMedia.length), valueReader(sortedMedia)),
    locations: open(
      'locations',
      multiple(sizeOf(numbers, 'LOCATION')),
      nodeReader('LOCATION', numbers),
    ),
    months: openMonths(sections, name, false),
  }
}

export function openEventColumns(
  sections: Sections,
  name: string,
  numbers: NodeNumbers,
): EventColumns {
  const open = facetOpener(sections, name)
  return {
    kinds: open('kinds', single(sortedKinds.length), valueReader(sortedKinds)),
    actors: open('actors', multiple(sizeOf(numbers, 'ACTOR')), nodeReader('ACTOR', numbers)),
    locations: open(
      'locations',
      multiple(sizeOf(numbers, 'LOCATION')),
      nodeReader('LOCATION', numbers),
    ),
    months: openMonths(sections, name, true),
  }
}

function openMonths(sections: Sections, name: string, isMultiple: boolean): Facet<string> {
  const months = openStrings(sections, `${name}.months`)
  return facetOpener(sections, name)(
    'month',
    { size: months.length, isMultiple, choice: 'GREATEST' },
    months.at,
  )
}

function facetOpener(sections: Sections, name: string) {
  return <Value>(
    column: string,
    form: ColumnForm,
    valueOf: (value: number) => Value,
  ): Facet<Value> => {
    const { countIn, countAll } = openColumn(sections, `${name}.${column}`, form)
    return (ordinals) =>
      (ordinals === null ? countAll() : countIn(ordinals)).map(({ value, count }) => ({
        value: valueOf(value),
        count,
      }))
  }
}

function nodeReader<Kind extends 'ACTOR' | 'LOCATION'>(kind: Kind, numbers: NodeNumbers) {
  return (ordinal: number) =>
    // A node of that kind has an id of that kind.
    numbers.idOf(numbers.numberAt(kind, ordinal)) as Kind extends 'ACTOR' ? ActorId : LocationId
}

function valueReader<Value>(values: readonly Value[]): (place: number) => Value {
  return (place) => {
    const value = values[place]
    if (value === undefined) {
      throw new RangeError(
        `Cannot read a facet: expected a place before ${values.length}, got ${place}`,
      )
    }
    return value
  }
}

/** Months in order, also before the year 0 and after 9999. */
function monthNumber(month: string): number {
  return Number(month.slice(0, -3)) * 12 + Number(month.slice(-2))
}
