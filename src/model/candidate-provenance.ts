/** How it is known that an actor may have said something. */
import type { Attribution, AttributionCandidate, Provenance } from './records.ts'

/** From the passages that speak for that reading. Whatever they say, the speaker is open: AMBIGUOUS, with the notes on all readings and on this. */
export function candidateProvenance(
  { provenance: { note } }: Attribution,
  { provenance }: AttributionCandidate,
): Provenance {
  const notes = new Set([note ?? [], provenance.note ?? []].flat())
  return {
    status: 'AMBIGUOUS',
    evidence: provenance.evidence,
    note: notes.size === 0 ? 'The article leaves open who said it.' : [...notes].join(' '),
  }
}
