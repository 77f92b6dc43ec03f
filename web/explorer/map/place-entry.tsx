/** One place in the list beside the map: what it is, what it lies in, and what happened there. */
import { pageAddress } from '../addresses.ts'
import { Provenance } from '../components/provenance.tsx'
import { StatusBadge } from '../components/status-badge.tsx'
import { modalityNote } from '../words/modality-note.ts'
import { plainWords, sentenceCase } from '../words/plain-words.ts'
import type { MapPlace } from './map-places.ts'
import { type EventCount, eventWords } from './event-count.ts'
import type { Place } from './spot-of.ts'
import { spotWords } from './spot-words.ts'

export interface PlaceEntryProps {
  readonly of: MapPlace
  readonly count: EventCount
  /** What lies in it and has no place of its own on the map. */
  readonly hidden: readonly Place[]
  readonly isChosen: boolean
  /** Null where there is nothing to show on the map. */
  readonly show: (() => void) | null
}

export function PlaceEntry({
  of: { place, spot },
  count,
  hidden,
  isChosen,
  show,
}: PlaceEntryProps) {
  const {
    id,
    name,
    locationKind,
    ancestors,
    containedIn,
    adjacentTo,
    gazetteer,
    events,
    statements,
  } = place
  return (
    <article class={isChosen ? 'place chosen' : 'place'} aria-labelledby={`place-${place.slug}`}>
      <h3 id={`place-${place.slug}`}>
        <a href={pageAddress(id)}>{name}</a> <span class="quiet">{plainWords(locationKind)}</span>
      </h3>
      {ancestors.length === 0 ? null : (
        <nav class="containment" aria-label={`What ${name} lies in`}>
          <ol>
            {ancestors.toReversed().map((ancestor) => (
              <li key={ancestor.id}>
                <a href={pageAddress(ancestor.id)}>{ancestor.name}</a>
              </li>
            ))}
            <li aria-current="true">{name}</li>
          </ol>
        </nav>
      )}
      <p class="quiet">
        {sentenceCase(spotWords(spot))}
        {spot.kind === 'nowhere' ? `: ${spot.why}` : null}.
      </p>
      {gazetteer === null ? null : (
        <details class="quiet">
          <summary>
            <StatusBadge status={gazetteer.status} />
            <span class="unseen"> for the code and the point of {name}</span>
          </summary>
          {gazetteer.note}
        </details>
      )}
      {containedIn === null ? null : (
        <div>
          Lies in {containedIn.location.name}
          <Provenance of={containedIn.provenance} what={`where ${name} lies`} />
        </div>
      )}
      {spot.kind !== 'line' && place.locationKind !== 'BOUNDARY' ? null : (
        <div>
          Between{' '}
          {adjacentTo.map(({ location, provenance }) => (
            <span key={location.id}>
              <a href={pageAddress(location.id)}>{location.name}</a>
              <Provenance of={provenance} what={`${location.name} at ${name}`} />
            </span>
          ))}
        </div>
      )}
      {count.total === 0 ? null : (
        <p>
          {eventWords(count)}
          {count.inside === 0 ? null : ` (${count.inside} of them in what lies in it)`}:
        </p>
      )}
      {events.totalCount === 0 ? null : (
        <>
          <ul>
            {events.nodes.map((event) => (
              <li key={event.id}>
                <a href={pageAddress(event.id)}>{event.label}</a>{' '}
                <span class="quiet">{modalityNote(event.modality)}</span>
              </li>
            ))}
          </ul>
          {events.totalCount > events.nodes.length ? (
            <p class="quiet">
              The other {events.totalCount - events.nodes.length} are on its page.
            </p>
          ) : null}
        </>
      )}
      {hidden.length === 0 ? null : (
        <p class="targets">
          Somewhere in it:{' '}
          {hidden.map((one, index) => (
            <span key={one.id}>
              {index === 0 ? null : ', '}
              <a href={`#place-${one.slug}`}>{one.name}</a>
              {one.events.totalCount === 0
                ? null
                : ` (${one.events.totalCount} ${one.events.totalCount === 1 ? 'event' : 'events'})`}
            </span>
          ))}
        </p>
      )}
      {statements.totalCount === 0 ? null : (
        <p class="quiet">
          {statements.totalCount} {statements.totalCount === 1 ? 'statement' : 'statements'} about
          it or made in it
        </p>
      )}
      {show === null ? null : (
        <button type="button" onClick={show} aria-label={`Show on the map: ${name}`}>
          Show on the map
        </button>
      )}
    </article>
  )
}
