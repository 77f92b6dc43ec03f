/**
 * How a fact is known: its status in a word, the note that says why, and its passages, folded away until
 * they are asked for. A note of what is not plainly stated is always shown.
 */
import type { HowWeKnow } from '../how-we-know.ts'
import { Passages } from './passages.tsx'
import { StatusBadge } from './status-badge.tsx'

export interface ProvenanceProps {
  readonly of: HowWeKnow
  /** What is known so: "the date". */
  readonly what?: string
  /** Whether that stands there for all to see; otherwise for a screen reader alone. */
  readonly isNamed?: boolean
  readonly isOpen?: boolean
}

export function Provenance({
  of: { status, note, evidence },
  what,
  isNamed = false,
  isOpen = false,
}: ProvenanceProps) {
  const count = `${evidence.length} ${evidence.length === 1 ? 'passage' : 'passages'}`
  return (
    <div class="provenance">
      {isNamed ? <span class="provenance-of">{what}</span> : null}
      <StatusBadge status={status} />
      {note == null || note === '' ? null : <p class="note">{note}</p>}
      {evidence.length === 0 ? null : (
        <details open={isOpen}>
          <summary>
            {count}
            {what === undefined ? null : <span class="unseen"> for {what}</span>}
          </summary>
          <Passages passages={evidence} />
        </details>
      )}
    </div>
  )
}
