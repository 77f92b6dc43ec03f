/** The map with its controls, and the places beside it as a list. */
import { useRef } from 'preact/hooks'
import type { ParameterChanges } from '../navigation.ts'
import { useWidth } from '../use-width.ts'
import type { Atlas } from './atlas.ts'
import { countEvents, type EventCount } from './event-count.ts'
import { MapControls, viewpointByKey } from './map-controls.tsx'
import { MapDrawing } from './map-drawing.tsx'
import { byWeight, extentOf, type MapPlace, mapPlaces } from './map-places.ts'
import { PlaceEntry } from './place-entry.tsx'
import { viewpointOf } from './project-map.ts'
import { MapLegend } from './map-legend.tsx'
import type { Place, Spot } from './spot-of.ts'
import { formatViewpoint, parseViewpoint, type Viewpoint, wholeWorld } from './viewpoint.ts'

export interface WorldProps {
  readonly atlas: Atlas
  readonly places: readonly Place[]
  readonly parameters: URLSearchParams
  readonly change: (changes: ParameterChanges) => void
}

export function World({ atlas, places, parameters, change }: WorldProps) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const all = mapPlaces(places, atlas)
  const drawn = all.filter(({ spot }) => spot.kind !== 'nowhere').toSorted(byWeight)
  const others = all.filter(({ spot }) => spot.kind === 'nowhere').toSorted(byWeight)
  const hiddenIn = (outer: Place): readonly Place[] =>
    all.flatMap(({ place, spot }) =>
      isPlaceless(spot) && place.ancestors.some(({ id }) => id === outer.id) ? [place] : [],
    )
  const counts = new Map(places.map((place) => [place.id, countEvents(place, places)]))
  const countOf = ({ id }: Place): EventCount => counts.get(id) ?? noEvents
  const slug = parameters.get('place')
  const chosen = all.find(({ place }) => place.slug === slug) ?? null
  const viewpoint = parseViewpoint(parameters) ?? openingViewpoint(all, chosen, atlas)
  const look = (from: Viewpoint | null): void =>
    change(from === null ? { at: null, zoom: null, place: null } : { ...formatViewpoint(from) })
  const addressOf = (of: string): string => {
    const changed = new URLSearchParams(parameters)
    changed.set('place', of)
    for (const [name, value] of Object.entries(formatViewpoint(viewpoint))) changed.set(name, value)
    return `/map?${changed}`
  }
  const entry = (one: MapPlace) => (
    <li key={one.place.id}>
      <PlaceEntry
        of={one}
        count={countOf(one.place)}
        hidden={hiddenIn(one.place)}
        isChosen={false}
        show={
          one.spot.kind === 'nowhere'
            ? null
            : () => {
                change({ at: null, zoom: null, place: one.place.slug })
                frame.current?.focus()
              }
        }
      />
    </li>
  )
  return (
    <>
      <section aria-label="Map">
        <MapControls viewpoint={viewpoint} look={look} />
        <div
          ref={frame}
          class="map-frame"
          role="group"
          aria-label="Map of the places. Arrow keys move it, plus and minus zoom, 0 shows the whole world. The list below says the same."
          tabIndex={0}
          onKeyDown={(event) => {
            if (event.ctrlKey || event.metaKey || event.altKey) return
            const next = viewpointByKey(event.key, viewpoint)
            if (next === null) return
            event.preventDefault()
            look(next)
          }}
        >
          {width === 0 ? null : (
            <MapDrawing
              atlas={atlas}
              places={drawn}
              countOf={countOf}
              viewpoint={viewpoint}
              size={{ width, height: Math.round(Math.max(300, Math.min(width * 0.56, 560))) }}
              chosen={slug}
              addressOf={addressOf}
              look={look}
            />
          )}
        </div>
        <p class="quiet map-hint">
          Drag the map, or move and pinch it with two fingers. Choose a place to see what happened
          there.
        </p>
        <MapLegend
          places={drawn.map(({ place, spot }) => ({ spot, hasEvents: countOf(place).total > 0 }))}
        />
      </section>
      <div role="status">
        {chosen === null ? null : (
          <PlaceEntry
            of={chosen}
            count={countOf(chosen.place)}
            hidden={hiddenIn(chosen.place)}
            isChosen
            show={null}
          />
        )}
      </div>
      <section aria-labelledby="places">
        <h2 id="places">
          Places on the map <span class="count">{drawn.length}</span>
        </h2>
        {drawn.length === 0 ? <p>None of them has a shape or a point in the atlas.</p> : null}
        <ul class="places">{drawn.filter((one) => one !== chosen).map(entry)}</ul>
      </section>
      {others.length === 0 ? null : (
        <section aria-labelledby="elsewhere">
          <h2 id="elsewhere">
            Without a place on the map <span class="count">{others.length}</span>
          </h2>
          <ul class="places">{others.filter((one) => one !== chosen).map(entry)}</ul>
        </section>
      )}
    </>
  )
}

const noEvents: EventCount = { total: 0, unsettled: 0, inside: 0 }

function isPlaceless({ kind }: Spot): boolean {
  return kind === 'somewhere' || kind === 'nowhere'
}

/** What is chosen, or all places of events, or all there are. */
function openingViewpoint(
  all: readonly MapPlace[],
  chosen: MapPlace | null,
  atlas: Atlas,
): Viewpoint {
  const withEvents = all.filter(({ place }) => place.events.totalCount > 0)
  for (const group of [chosen === null ? [] : [chosen], withEvents, all]) {
    const viewpoint = viewpointOf(group.flatMap((one) => extentOf(one, atlas)))
    if (viewpoint !== null) return viewpoint
  }
  return wholeWorld
}
