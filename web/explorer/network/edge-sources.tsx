/** The statements and events behind a line, each with what limits it and how it is known. */
import { pageAddress } from '../addresses.ts'
import { StatusBadge } from '../components/status-badge.tsx'
import type { NetworkEdge } from './network-edge.ts'
import { SourceParts } from './source-parts.tsx'

export interface EdgeSourcesProps {
  readonly edge: NetworkEdge
  /** Whether the passages show at once. */
  readonly isOpen?: boolean
}

export function EdgeSources({ edge, isOpen = false }: EdgeSourcesProps) {
  return (
    <ul class="plain-list">
      {edge.sources.map((source) => (
        <li key={source.id}>
          <a href={pageAddress(source.id)}>{source.label}</a>
          {source.limits.length === 0 ? null : (
            <span class="quiet"> · {source.limits.join(', ')}</span>
          )}{' '}
          <StatusBadge status={source.status} />
          {source.note === null ? null : <div class="quiet note">{source.note}</div>}
          <SourceParts edge={edge} source={source} isOpen={isOpen} />
        </li>
      ))}
    </ul>
  )
}
