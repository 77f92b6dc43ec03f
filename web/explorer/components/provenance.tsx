/**
 * How a fact is known: its status in a word, the note that says why, and its passages, folded away until
 * they are asked for. A note of what is not plainly stated is always shown.
 */
import type { ProvenanceStatus } from '../words/status-words.ts'
import { type Passage, Passages } from './passages.tsx'
import { StatusBadge } from './status-badge.tsx'

export interface HowWeKnow {
  readonly status: ProvenanceStatus
  readonly note?: string | null
  readonly evidence: readonly Passage[]
}

export interface ProvenanceProps {
  readonly of: HowWeKnow
  /** What is known so, for a screen reader: "the date". */
  readonly what?: string
  readonly isOpen?: boolean
}

export function Provenance({
  of: { status, note, evidence },
  what,
  isOpen = false,
}: ProvenanceProps) {
  const count = `${evidence.length} ${evidence.length === 1 ? 'passage' : 'passages'}`
  return (
    <div class="provenance">
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
