/** Events in a list, with what makes them other than facts that happened on a day. */
import type { EventModality } from '../operations/types.ts'
import { modalityNote } from '../words/modality-note.ts'
import type { ProvenanceStatus } from '../words/status-words.ts'
import { NodeLink } from './node-link.tsx'
import type { HowWeKnow } from '../how-we-know.ts'
import { Provenance } from './provenance.tsx'
import { NotStated } from './not-stated.tsx'
import { ShortTime } from './time.tsx'

export interface ListedEvent {
  readonly id: string
  readonly label: string
  readonly modality: EventModality | null
  readonly time: {
    readonly edtf: string
    readonly provenance: { readonly status: ProvenanceStatus }
  } | null
  /** What somebody does in it. */
  readonly roles?: readonly string[]
  /** Of its taking part. */
  readonly provenance?: HowWeKnow
}

export function EventList({ events }: { readonly events: readonly ListedEvent[] }) {
  return (
    <ul class="event-list">
      {events.map(({ id, label, modality, time, roles, provenance }) => (
        <li key={id}>
          <NodeLink node={{ id, label }} />
          <p class="said-by">
            {roles === undefined ? null : `as ${roles.join(' and ')} · `}
            {modalityNote(modality)}
            {' · '}
            {time === null ? (
              <>
                date <NotStated />
              </>
            ) : (
              <ShortTime time={time} />
            )}
          </p>
          {provenance === undefined ? null : (
            <Provenance of={provenance} what={`taking part: ${label}`} />
          )}
        </li>
      ))}
    </ul>
  )
}
