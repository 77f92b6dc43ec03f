/** What the signs of the map mean: those that are on it. */
import type { ComponentChildren } from 'preact'
import type { Spot } from './spot-of.ts'

export interface MapSign {
  readonly spot: Spot
  /** Whether anything happened there, or is said to have. */
  readonly hasEvents: boolean
}

interface Sign {
  readonly word: string
  readonly isOf: (sign: MapSign) => boolean
  readonly drawing: ComponentChildren
}

const signs: readonly Sign[] = [
  {
    word: 'a country where something happened, or is said to have',
    isOf: ({ spot, hasEvents }) => spot.kind === 'shape' && hasEvents,
    drawing: <rect class="named" x="2" y="2" width="22" height="12" />,
  },
  {
    word: 'a country that is only named',
    isOf: ({ spot, hasEvents }) => spot.kind === 'shape' && !hasEvents,
    drawing: <rect class="named merely-named" x="2" y="2" width="22" height="12" />,
  },
  {
    word: 'a border between two countries',
    isOf: ({ spot }) => spot.kind === 'line',
    drawing: <path class="border" d="M1,8h24" />,
  },
  {
    word: 'a city or a building',
    isOf: ({ spot }) => spot.kind === 'point' && !spot.isStandIn,
    drawing: <circle class="point" cx="13" cy="8" r="5" />,
  },
  {
    word: 'a point in something larger, of which the atlas has no shape',
    isOf: ({ spot }) => spot.kind === 'point' && spot.isStandIn,
    drawing: <path class="point stand-in" d="M13,1l7,7l-7,7l-7,-7z" />,
  },
  {
    word: 'somewhere in the country that it stands in: its place is not known',
    isOf: ({ spot }) => spot.kind === 'somewhere',
    drawing: <SomewhereSign at={[13, 8]} />,
  },
]

export function MapLegend({ places }: { readonly places: readonly MapSign[] }) {
  return (
    <ul class="legend map-drawing-signs" aria-label="Signs of the map">
      {signs
        .filter(({ isOf }) => places.some(isOf))
        .map(({ word, drawing }) => (
          <li key={word}>
            <svg width="26" height="16" aria-hidden="true" focusable="false">
              {drawing}
            </svg>
            {word}
          </li>
        ))}
    </ul>
  )
}

/** A circle of dashes with a question mark: no pin. */
export function SomewhereSign({ at: [x, y] }: { readonly at: readonly [number, number] }) {
  return (
    <>
      <circle class="somewhere" cx={x} cy={y} r="7" />
      <text class="somewhere-sign" x={x} y={y + 4} text-anchor="middle">
        ?
      </text>
    </>
  )
}
