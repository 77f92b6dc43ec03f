/** The map itself: countries as shapes, borders as lines, the rest as points, each a link that chooses it. */
import { type GeoProjection, geoPath } from 'd3-geo'
import type { ComponentChildren } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { useDrawnLinks } from '../use-drawn-links.ts'
import { plainWords } from '../words/plain-words.ts'
import type { Atlas, Country } from './atlas.ts'
import type { MapPlace } from './map-places.ts'
import { type EventCount, eventWords, shortEventWords } from './event-count.ts'
import { type Label, labelsAround, labelsBeside, placeLabels } from './place-labels.ts'
import { type MapSize, projectMap } from './project-map.ts'
import { SomewhereSign } from './map-legend.tsx'
import type { Place } from './spot-of.ts'
import { useGestures } from './use-gestures.ts'
import type { Viewpoint } from './viewpoint.ts'

export interface MapDrawingProps {
  readonly atlas: Atlas
  /** In the order in which their names are set, as long as there is room. */
  readonly places: readonly MapPlace[]
  readonly viewpoint: Viewpoint
  readonly size: MapSize
  readonly countOf: (place: Place) => EventCount
  readonly chosen: string | null
  readonly addressOf: (slug: string) => string
  readonly look: (from: Viewpoint) => void
}

/** Pixels; in less, names stand without how much happened there, which the list says. */
const roomForCounts = 600

type Point = readonly [x: number, y: number]

export function MapDrawing(props: MapDrawingProps) {
  const { atlas, places, countOf, viewpoint, size, chosen, addressOf, look } = props
  const follow = useDrawnLinks()
  const drawing = useRef<SVGSVGElement>(null)
  const content = useRef<SVGGElement>(null)
  useGestures(drawing, content, { viewpoint, size, look })
  const { longitude, latitude, zoom } = viewpoint
  const { width, height } = size
  const projection = useMemo(
    () => projectMap({ longitude, latitude, zoom }, { width, height }),
    [longitude, latitude, zoom, width, height],
  )
  const path = geoPath(projection)
  const ground = useMemo(() => {
    const draw = geoPath(projection)
    return atlas.countries.map((country, index) => {
      const d = draw(country)
      return d === null ? null : <path key={index} class="country" d={d} />
    })
  }, [atlas, projection])

  const shapes: ComponentChildren[] = []
  const others: ComponentChildren[] = []
  const labels: Label[] = []
  const lines: Point[] = []
  const somewhere = new Map<string, number>()
  const nameOf = ({ place }: MapPlace): string => {
    const count = countOf(place)
    return count.total === 0 ? place.name : `${place.name} · ${eventWords(count)}`
  }
  const link = (one: MapPlace, children: ComponentChildren, isInside: boolean) => (
    <PlaceLink
      key={one.place.id}
      of={one}
      name={nameOf(one)}
      isChosen={one.place.slug === chosen}
      isInside={isInside}
      addressOf={addressOf}
    >
      {children}
    </PlaceLink>
  )
  const countries = new Map(atlas.countries.map((country) => [country.code, country]))

  for (const one of places) {
    const { place, spot } = one
    const count = countOf(place)
    const texts =
      width < roomForCounts || count.total === 0
        ? [place.name]
        : [`${place.name} · ${shortEventWords(count)}`, place.name]
    if (spot.kind === 'shape') {
      const country = countries.get(spot.code)
      const d = country === undefined ? null : path(country)
      if (country === undefined || d === null) continue
      const isMerelyNamed = count.total === 0
      shapes.push(
        link(
          one,
          <path class={isMerelyNamed ? 'country named merely-named' : 'country named'} d={d} />,
          isSeen(path.bounds(country), size),
        ),
      )
      const at = middleOf(one, country, projection, size)
      if (at !== null) labels.push(...labelsAround(place.id, texts, at))
    } else if (spot.kind === 'line') {
      const line = atlas.border(...spot.between)
      const d = line === null ? null : path(line)
      if (line === null || d === null) continue
      others.push(
        link(
          one,
          <>
            <path class="border-ground" d={d} />
            <path class="border" d={d} />
          </>,
          isSeen(path.bounds(line), size),
        ),
      )
      const points = alongLine(
        line.coordinates.map((part) =>
          part.flatMap(([x = 0, y = 0]) => {
            const at = projection([x, y])
            return at === null ? [] : [at]
          }),
        ),
      )
      lines.push(...points)
      const short = plainWords(place.locationKind)
      labels.push(...labelsOfLine(place.id, [...texts, short], points))
    } else if (spot.kind === 'somewhere') {
      const at = projection([...spot.at])
      if (at === null) continue
      // Several in one country stand beside each other.
      const before = somewhere.get(spot.in) ?? 0
      somewhere.set(spot.in, before + 1)
      const beside: Point = [at[0] + 20 * before, at[1]]
      others.push(link(one, <SomewhereSign at={beside} />, isSeen([beside, beside], size)))
      lines.push(...ringAround(beside))
      labels.push(...labelsBeside(place.id, texts, beside))
    } else if (spot.kind === 'point') {
      const at = projection([...spot.at])
      if (at === null) continue
      const [x, y] = at
      others.push(
        link(
          one,
          spot.isStandIn ? (
            <path class="point stand-in" d={`M${x},${y - 7}l7,7l-7,7l-7,-7z`} />
          ) : (
            <circle class="point" cx={x} cy={y} r={5} />
          ),
          isSeen([at, at], size),
        ),
      )
      labels.push(...labelsBeside(place.id, texts, at))
    }
  }

  return (
    <svg
      ref={drawing}
      class="map-drawing"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      onClick={follow}
    >
      <g ref={content}>
        <path class="sea" d={path({ type: 'Sphere' }) ?? ''} />
        {ground}
        {shapes}
        {others}
        <g aria-hidden="true">
          {placeLabels(labels, { width, height, lines }).map(({ id, text, x, y, anchor }) => (
            <text key={id} class="map-name" x={x} y={y} text-anchor={anchor}>
              {text}
            </text>
          ))}
        </g>
      </g>
    </svg>
  )
}

/** Whether some of a box is within the drawing. */
function isSeen([[left, top], [right, bottom]]: readonly [Point, Point], size: MapSize): boolean {
  return right >= 0 && left <= size.width && bottom >= 0 && top <= size.height
}

/** Its point where that is seen, else the middle of what is seen of it; null where nothing is. */
function middleOf(
  { place: { longitude, latitude } }: MapPlace,
  country: Country,
  projection: GeoProjection,
  { width, height }: MapSize,
): Point | null {
  const at = longitude === null || latitude === null ? null : projection([longitude, latitude])
  if (at !== null && at[0] > 0 && at[0] < width && at[1] > 0 && at[1] < height) return at
  const before = projection.clipExtent()
  projection.clipExtent([
    [0, 0],
    [width, height],
  ])
  const [x, y] = geoPath(projection).centroid(country)
  projection.clipExtent(before)
  return Number.isNaN(x) || Number.isNaN(y) ? null : [x, y]
}

/** Points of a line, none further than some pixels from the next. */
function alongLine(parts: readonly (readonly Point[])[]): readonly Point[] {
  return parts.flatMap((points) =>
    points.flatMap((to, index): readonly Point[] => {
      const from = points[index - 1] ?? to
      const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 6))
      return Array.from({ length: steps }, (_, step) => {
        const part = (step + 1) / steps
        return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part] as const
      })
    }),
  )
}

/** Points on which no name of another is to lie. */
function ringAround([x, y]: Point): readonly Point[] {
  return [-7, 0, 7].flatMap((right) => [-7, 0, 7].map((down): Point => [x + right, y + down]))
}

/** To the right of the line, at several heights, the middle first. */
function labelsOfLine(
  id: string,
  texts: readonly string[],
  points: readonly Point[],
): readonly Label[] {
  const heights = points.map(([, y]) => y)
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)]
  return texts.flatMap((text) =>
    [0.5, 0.35, 0.65, 0.2, 0.8].map((part): Label => {
      const y = top + (bottom - top) * part
      const near = points.filter((point) => Math.abs(point[1] - y) < 16).map(([x]) => x)
      const right = Math.max(...(near.length > 0 ? near : points.map(([x]) => x)))
      return { id, text, x: right + 14, y: y + 4, anchor: 'start' }
    }),
  )
}

interface PlaceLinkProps {
  readonly of: MapPlace
  readonly name: string
  readonly isChosen: boolean
  /** What lies outside of the drawing is no stop of the keyboard: one would see nothing. */
  readonly isInside: boolean
  readonly addressOf: (slug: string) => string
  readonly children: ComponentChildren
}

function PlaceLink(props: PlaceLinkProps) {
  const { name, isChosen, isInside, addressOf, children } = props
  const { place, spot } = props.of
  const where = spot.kind === 'somewhere' ? `, somewhere in ${spot.in}` : ''
  return (
    <a
      class="map-place"
      href={addressOf(place.slug)}
      aria-label={name + where}
      {...(isChosen ? { 'aria-current': 'true' } : {})}
      {...(isInside ? {} : { tabindex: -1, 'aria-hidden': 'true' })}
    >
      <title>{name + where}</title>
      {children}
    </a>
  )
}
