/** How a fact is known, in a word with a sign and a colour of its own. */
import { type ProvenanceStatus, statusWords } from '../words/status-words.ts'

/** Drawn, for not every font has such signs: quotation marks, "about", a question mark, a number sign. */
const signs: Readonly<Record<ProvenanceStatus, string>> = {
  STATED:
    'M1 8.6V6C1 4 2 2.7 4.2 2l.5 1.1C3.5 3.6 3 4.3 2.9 5.3h1.9v3.3zm5.8 0V6c0-2 1-3.3 3.2-4l.5 1.1c-1.2.5-1.7 1.2-1.8 2.2h1.9v3.3z',
  INFERRED: 'M1.5 4.6c1.5-1.7 3-1.7 4.5 0s3 1.7 4.5 0M1.5 8.6c1.5-1.7 3-1.7 4.5 0s3 1.7 4.5 0',
  AMBIGUOUS: 'M3.7 4.1C3.8 2.7 4.8 1.9 6 1.9c1.3 0 2.3.8 2.3 2.1C8.3 5.7 6 5.7 6 7.4M6 9.7v.5',
  REFERENCE_DATA: 'M4.6 1.6l-1 8.8M8.4 1.6l-1 8.8M1.8 4.2h8.8M1.4 7.8h8.8',
}

export function StatusBadge({ status }: { readonly status: ProvenanceStatus }) {
  const { word, meaning } = statusWords[status]
  return (
    <span class={`status status-${status.toLowerCase().replace('_', '-')}`} title={meaning}>
      <svg class="status-sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path
          d={signs[status]}
          fill={status === 'STATED' ? 'currentColor' : 'none'}
          stroke={status === 'STATED' ? 'none' : 'currentColor'}
          stroke-width="1.5"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      {word}
    </span>
  )
}
