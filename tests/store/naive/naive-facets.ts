/** The facets of a list, counted record by record. */
import type { LocationId } from '../../../src/model/node-id.ts'
import type { EventRecord, StatementRecord, TimeReference } from '../../../src/model/records.ts'
import type { Count, EventFacets, StatementFacets } from '../../../src/store/store.ts'

export function naiveStatementFacets(statements: readonly StatementRecord[]): StatementFacets {
  return {
    speakers: frequent(statements.map(({ speaker }) => [speaker])),
    acts: frequent(statements.map(({ act }) => [act])),
    forms: frequent(statements.map(({ form }) => [form])),
    media: frequent(statements.map(({ medium }) => [medium?.medium ?? null])),
    locations: frequent(
      statements.map(({ location, subjects }) => [
        location?.node ?? null,
        ...subjects.flatMap(({ node }) =>
          node.startsWith('location:') ? [node as LocationId] : [],
        ),
      ]),
    ),
    months: latest(statements.map(({ saidOn }) => [monthOf(saidOn)])),
  }
}

export function naiveEventFacets(events: readonly EventRecord[]): EventFacets {
  return {
    kinds: frequent(events.map(({ eventKind }) => [eventKind])),
    actors: frequent(events.map(({ participants }) => participants.map(({ actor }) => actor))),
    locations: frequent(
      events.map(({ reports }) => reports.map(({ location }) => location?.node ?? null)),
    ),
    months: latest(events.map(({ reports }) => reports.map(({ time }) => monthOf(time)))),
  }
}

/** How many of the lists have each value. */
function counts<Value extends string>(
  lists: readonly (readonly (Value | null)[])[],
): Count<Value>[] {
  const values = new Set(lists.flat().filter((value) => value !== null))
  return [...values].map((value) => ({
    value,
    count: lists.filter((list) => list.includes(value)).length,
  }))
}

function frequent<Value extends string>(
  lists: readonly (readonly (Value | null)[])[],
): readonly Count<Value>[] {
  return counts(lists)
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, 50)
}

function latest(lists: readonly (readonly (string | null)[])[]): readonly Count<string>[] {
  const year = (month: string): number => Number(month.slice(0, month.lastIndexOf('-')))
  return counts(lists)
    .toSorted(
      (a, b) => year(a.value) - year(b.value) || (a.value.slice(-2) < b.value.slice(-2) ? -1 : 1),
    )
    .slice(-50)
}

function monthOf(time: TimeReference | null): string | null {
  return time === null || time.earliest === null ? null : time.earliest.replace(/-\d\d$/, '')
}
