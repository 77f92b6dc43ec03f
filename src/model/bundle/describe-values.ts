/** The forms of single values, as items of lists and what can be null. */
import type { LocationId, StatementId } from '../node-id.ts'
import type { Provenance, Span } from '../records.ts'
import type { Coder } from './coder.ts'

export function describeString(coder: Coder, value: string | undefined): string {
  return coder.string(value)
}

export function describeSpan(coder: Coder, value: Span | undefined): Span {
  return coder.span(value)
}

export function describeProvenance(coder: Coder, value: Provenance | undefined): Provenance {
  return coder.provenance(value)
}

export function describeStatementId(coder: Coder, id: StatementId | undefined): StatementId {
  return coder.node('STATEMENT', id)
}

export function describeLocationId(coder: Coder, id: LocationId | undefined): LocationId {
  return coder.node('LOCATION', id)
}
