/** Where statements and events are, directly: not in what their locations lie in. */
import { kindOf, type LocationId, type NodeId } from './node-id.ts'
import type { EventRecord, StatementRecord } from './records.ts'

/** Where it was said and the locations that it speaks of, each once. */
export function statementLocations(statement: StatementRecord): readonly LocationId[] {
  const ids: NodeId[] = statement.subjects.map(({ node }) => node)
  if (statement.location !== null) ids.unshift(statement.location.node)
  return [...new Set(ids.filter(isLocationId))]
}

/** The location in each report that gives one, each once. */
export function eventLocations(event: EventRecord): readonly LocationId[] {
  const ids = event.reports.flatMap(({ location }) => (location === null ? [] : [location.node]))
  return [...new Set(ids)]
}

function isLocationId(id: NodeId): id is LocationId {
  return kindOf(id) === 'LOCATION'
}
