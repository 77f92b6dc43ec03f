/** Moves and zooms the map by buttons. */
import { maxZoom, moved, type Viewpoint, wholeWorld, zoomed } from './viewpoint.ts'

export interface MapControlsProps {
  readonly viewpoint: Viewpoint
  /** Null goes back to where the map opens. */
  readonly look: (from: Viewpoint | null) => void
}

const step = 0.2

export function MapControls({ viewpoint, look }: MapControlsProps) {
  const moves = [
    ['West', '←', moved(viewpoint, -step, 0)],
    ['East', '→', moved(viewpoint, step, 0)],
    ['North', '↑', moved(viewpoint, 0, step)],
    ['South', '↓', moved(viewpoint, 0, -step)],
  ] as const
  return (
    <div class="map-controls" role="group" aria-label="Move the map">
      <button
        type="button"
        aria-label="Zoom in"
        disabled={viewpoint.zoom >= maxZoom}
        onClick={() => look(zoomed(viewpoint, 1.6))}
      >
        +
      </button>
      <button
        type="button"
        aria-label="Zoom out"
        disabled={viewpoint.zoom <= 1}
        onClick={() => look(zoomed(viewpoint, 1 / 1.6))}
      >
        −
      </button>
      {moves.map(([word, sign, to]) => (
        <button key={word} type="button" aria-label={word} onClick={() => look(to)}>
          {sign}
        </button>
      ))}
      <button type="button" onClick={() => look(wholeWorld)}>
        Whole world
      </button>
      <button type="button" onClick={() => look(null)}>
        Where things happened
      </button>
    </div>
  )
}

/** The keys that do the same while the map has the focus; null for any other key. */
export function viewpointByKey(key: string, from: Viewpoint): Viewpoint | null {
  switch (key) {
    case '+':
    case '=':
      return zoomed(from, 1.6)
    case '-':
      return zoomed(from, 1 / 1.6)
    case 'ArrowLeft':
      return moved(from, -step, 0)
    case 'ArrowRight':
      return moved(from, step, 0)
    case 'ArrowUp':
      return moved(from, 0, step)
    case 'ArrowDown':
      return moved(from, 0, -step)
    case '0':
      return wholeWorld
    default:
      return null
  }
}
