/** The statements and events behind a line, each with what limits it and how it is known. */
import { pageAddress } from '../addresses.ts'
import { StatusBadge } from '../components/status-badge.tsx'
import type { Source } from './network-edge.ts'

export function EdgeSources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul class="plain-list">
      {sources.map(({ id, label, limits, status, note }) => (
        <li key={id}>
          <a href={pageAddress(id)}>{label}</a>
          {limits.length === 0 ? null : <span class="quiet"> · {limits.join(', ')}</span>}{' '}
          <StatusBadge status={status} />
          {note === null ? null : <div class="quiet note">{note}</div>}
        </li>
      ))}
    </ul>
  )
}
