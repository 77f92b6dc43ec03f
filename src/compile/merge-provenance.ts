/** One provenance of several: how a fact is known that more than one claim gives. */
import type { Provenance } from '../model/records.ts'
import type { ProvenanceStatus } from '../model/vocabulary.ts'
import { distinctSpans } from './distinct-spans.ts'

/** The better known, the lower. Reference data has no passage, so any article goes before it. */
const ranks = {
  STATED: 0,
  INFERRED: 1,
  AMBIGUOUS: 2,
  REFERENCE_DATA: 3,
} as const satisfies Record<ProvenanceStatus, number>

/** Negative where the left is better known, 0 where both are as well known. */
export function compareStatus(left: ProvenanceStatus, right: ProvenanceStatus): number {
  return ranks[left] - ranks[right]
}

/**
 * The best of the statuses, with the evidence and the notes of what has it, in the order given, each
 * passage and each note once. What is known less well adds nothing: its note ("two readings") would
 * cast doubt on what another claim states. Merging one provenance gives that provenance.
 * Throws for none: a fact that no claim gives is not known.
 */
export function mergeProvenance(provenances: readonly Provenance[]): Provenance {
  const [best] = provenances.toSorted((left, right) => compareStatus(left.status, right.status))
  if (best === undefined) throw new Error('Cannot merge provenances: got none, expected at least 1')
  const equals = provenances.filter(({ status }) => status === best.status)
  return {
    status: best.status,
    evidence: distinctSpans(equals.flatMap(({ evidence }) => evidence)),
    note: joinNotes(equals.map(({ note }) => note)),
  }
}

/** Null where there is no note. A note that is a sentence is followed by a space, any other by a semicolon. */
export function joinNotes(notes: readonly (string | null)[]): string | null {
  const distinct = [...new Set(notes.filter((note) => note !== null))]
  if (distinct.length === 0) return null
  return distinct
    .map((note, index) => {
      if (index === distinct.length - 1) return note
      return `${note}${/[.!?]$/.test(note) ? ' ' : '; '}`
    })
    .join('')
}
