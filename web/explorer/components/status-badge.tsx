/** How a fact is known, in a word with a sign and a colour of its own. */
import { type ProvenanceStatus, statusWords } from '../words/status-words.ts'

const signs: Readonly<Record<ProvenanceStatus, string>> = {
  STATED: '“',
  INFERRED: '≈',
  AMBIGUOUS: '?',
  REFERENCE_DATA: '#',
}

export function StatusBadge({ status }: { readonly status: ProvenanceStatus }) {
  const { word, meaning } = statusWords[status]
  return (
    <span class={`status status-${status.toLowerCase().replace('_', '-')}`} title={meaning}>
      <span class="status-sign" aria-hidden="true">
        {signs[status]}
      </span>
      {word}
    </span>
  )
}
