/** What came before an event and after it, where an article says so. */
import type { EventQuery } from '../operations/types.ts'
import { durationWords } from '../words/quantity-words.ts'
import { NodeLink } from './node-link.tsx'
import { Provenance } from './provenance.tsx'

type Neighbours = NonNullable<EventQuery['event']>['precededBy']

export interface EventOrderProps {
  readonly precededBy: Neighbours
  readonly followedBy: Neighbours
}

export function EventOrder({ precededBy, followedBy }: EventOrderProps) {
  const all = [
    ...precededBy.map((neighbour) => ({ word: 'After', ...neighbour })),
    ...followedBy.map((neighbour) => ({ word: 'Before', ...neighbour })),
  ]
  if (all.length === 0) return null
  return (
    <section aria-labelledby="order">
      <h2 id="order">Before and after</h2>
      <ul class="cards">
        {all.map(({ word, event, interval, provenance }) => (
          <li key={`${word} ${event.id}`} class="card">
            <p>
              {interval === null ? word : `${durationWords(interval)} ${word.toLowerCase()}`}{' '}
              <NodeLink node={event} />
              {interval?.asWritten == null ? null : (
                <span class="quiet"> “{interval.asWritten}”</span>
              )}
            </p>
            <Provenance of={provenance} what="the order" />
          </li>
        ))}
      </ul>
    </section>
  )
}
