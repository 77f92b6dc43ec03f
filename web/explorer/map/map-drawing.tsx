/** The map itself: countries as shapes, borders as lines, the rest as points, each a link that chooses it. */
import { geoPath } from 'd3-geo'
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { useDrawnLinks } from '../use-drawn-links.ts'
import { plainWords } from '../words/plain-words.ts'
import type { Atlas } from './atlas.ts'
import type { MapPlace } from './map-places.ts'
import { eventCount } from './event-count.ts'
import { type Label, placeLabels } from './place-labels.ts'
import { type MapSize, projectMap } from './project-map.ts'
import type { Viewpoint } from './viewpoint.ts'

export interface MapDrawingProps {
  readonly atlas: Atlas
  /** In the order in which their names are set, as long as there is room. */
  readonly places: readonly MapPlace[]
  readonly viewpoint: Viewpoint
  readonly size: MapSize
  readonly chosen: string | null
  readonly addressOf: (slug: string) => string
}

export function MapDrawing({ atlas, places, viewpoint, size, chosen, addressOf }: MapDrawingProps) {
  const follow = useDrawnLinks()
  const { longitude, latitude, zoom } = viewpoint
  const { width, height } = size
  const projection = useMemo(
    () => projectMap({ longitude, latitude, zoom }, { width, height }),
    [longitude, latitude, zoom, width, height],
  )
  const path = geoPath(projection)
  const named = new Map(
    places.flatMap((one) => (one.spot.kind === 'shape' ? [[one.spot.code, one]] : [])),
  )
  const labels: Label[] = []

  const ground = atlas.countries.map((country, index) => {
    const d = path(country)
    return d === null ? null : <path key={index} class="country" d={d} />
  })
  const shapes = atlas.countries.map((country) => {
    const one = country.code === null ? undefined : named.get(country.code)
    const d = one === undefined ? null : path(country)
    if (one === undefined || d === null) return null
    const { place } = one
    const at =
      place.longitude === null || place.latitude === null
        ? null
        : projection([place.longitude, place.latitude])
    if (at !== null)
      labels.push({ id: place.id, text: nameOf(one), x: at[0], y: at[1] + 4, anchor: 'middle' })
    return (
      <PlaceLink key={one.place.id} of={one} chosen={chosen} addressOf={addressOf}>
        <path class="country named" d={d} />
      </PlaceLink>
    )
  })

  const others = places.map((one) => {
    const { place, spot } = one
    if (spot.kind === 'line') {
      const line = atlas.border(...spot.between)
      const d = line === null ? null : path(line)
      if (line === null || d === null) return null
      const [x, y] = besideLine(
        line.coordinates.flat().map((point) => projection([point[0] ?? 0, point[1] ?? 0])),
      )
      const beside = { id: place.id, x, y, anchor: 'start' } as const
      labels.push(
        { ...beside, text: nameOf(one) },
        { ...beside, text: nameOf(one, plainWords(place.locationKind)) },
      )
      return (
        <PlaceLink key={place.id} of={one} chosen={chosen} addressOf={addressOf}>
          <path class="border-ground" d={d} />
          <path class="border" d={d} />
        </PlaceLink>
      )
    }
    if (spot.kind !== 'point') return null
    const at = projection([...spot.at])
    if (at === null) return null
    const [x, y] = at
    labels.push({ id: place.id, text: nameOf(one), x, y: y - 10, anchor: 'middle' })
    return (
      <PlaceLink key={place.id} of={one} chosen={chosen} addressOf={addressOf}>
        {spot.isStandIn ? (
          <path class="point stand-in" d={`M${x},${y - 7}l7,7l-7,7l-7,-7z`} />
        ) : (
          <circle class="point" cx={x} cy={y} r={5} />
        )}
      </PlaceLink>
    )
  })

  const rank = new Map(places.map(({ place }, index) => [place.id, index]))
  labels.sort((one, other) => (rank.get(one.id) ?? 0) - (rank.get(other.id) ?? 0))
  return (
    <svg
      class="map-drawing"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      onClick={follow}
    >
      <path class="sea" d={path({ type: 'Sphere' }) ?? ''} />
      {ground}
      {shapes}
      {others}
      <g aria-hidden="true">
        {placeLabels(labels, width).map(({ id, text, x, y, anchor }) => (
          <text key={id} class="map-name" x={x} y={y} text-anchor={anchor}>
            {text}
          </text>
        ))}
      </g>
    </svg>
  )
}

/** To the right of a line at half its height, where no part of it is. */
function besideLine(
  points: readonly (readonly [number, number] | null)[],
): readonly [x: number, y: number] {
  const drawn = points.filter((point) => point !== null)
  const heights = drawn.map(([, y]) => y)
  const middle = (Math.min(...heights) + Math.max(...heights)) / 2
  const near = drawn.filter(([, y]) => Math.abs(y - middle) < 16).map(([x]) => x)
  return [Math.max(...(near.length > 0 ? near : drawn.map(([x]) => x))) + 14, middle + 4]
}

interface PlaceLinkProps {
  readonly of: MapPlace
  readonly chosen: string | null
  readonly addressOf: (slug: string) => string
  readonly children: ComponentChildren
}

function PlaceLink({ of, chosen, addressOf, children }: PlaceLinkProps) {
  const { slug } = of.place
  return (
    <a
      class="map-place"
      href={addressOf(slug)}
      aria-label={nameOf(of)}
      {...(slug === chosen ? { 'aria-current': 'true' } : {})}
    >
      <title>{nameOf(of)}</title>
      {children}
    </a>
  )
}

function nameOf({ place: { events, ...place } }: MapPlace, name = place.name): string {
  return events.totalCount === 0 ? name : `${name} · ${eventCount(events.totalCount)}`
}
