/** Where statements and events are, directly: not in what their locations lie in. */
import { kindOf, type LocationId, type NodeId } from './node-id.ts'
import type { EventRecord, StatementRecord } from './records.ts'

/** Where it was said and the locations that it speaks of, each once. */
export function statementLocations(statement: StatementRecord): readonly LocationId[] {
  const ids: LocationId[] = statement.location === null ? [] : [statement.location.node]
  for (const { node } of statement.subjects) {
    if (isLocationId(node) && !ids.includes(node)) ids.push(node)
  }
  return ids
}

/** The location in each report that gives one, each once. */
export function eventLocations(event: EventRecord): readonly LocationId[] {
  const ids: LocationId[] = []
  for (const { location } of event.reports) {
    if (location !== null && !ids.includes(location.node)) ids.push(location.node)
  }
  return ids
}

function isLocationId(id: NodeId): id is LocationId {
  return kindOf(id) === 'LOCATION'
}
