/** The drawing of the network with its controls. A screen reader gets the table instead. */
import type { Core } from 'cytoscape'
import { useEffect, useRef } from 'preact/hooks'
import { useWidth } from '../use-width.ts'
import { drawNetwork } from './draw-network.ts'
import type { Network } from './network-of.ts'

export interface NetworkDrawingProps {
  readonly network: Network
  /** The id of the actor or the line that is chosen. */
  readonly chosen: string | null
  readonly choose: (what: { readonly actor: string } | { readonly edge: string }) => void
}

/** Cytoscape looks for it before it writes a style element, which the policy of the page refuses. */
const styleMark = '__________cytoscape_stylesheet'

/** Actors whose names cannot be read at one look. */
const crowd = 25

export function NetworkDrawing({ network, chosen, choose }: NetworkDrawingProps) {
  const place = useRef<HTMLDivElement>(null)
  const drawn = useRef<Core>(null)
  const latest = useRef(choose)
  latest.current = choose
  const width = useWidth(place)

  useEffect(() => {
    const container = place.current
    if (container === null || width === 0) return
    const drawing = drawNetwork(container, network, (what) => latest.current(what))
    drawn.current = drawing.cy
    return () => {
      drawn.current = null
      drawing.end()
    }
  }, [network, width])

  useEffect(() => {
    const cy = drawn.current
    cy?.elements().removeClass('chosen')
    if (chosen !== null) cy?.getElementById(chosen).addClass('chosen')
  }, [network, width, chosen])

  function zoom(factor: number): void {
    const cy = drawn.current
    if (cy === null) return
    const middle = { x: cy.width() / 2, y: cy.height() / 2 }
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle })
  }

  return (
    <figure class="network-drawing" id={styleMark} aria-label="Drawing of the network">
      <div class="map-controls" role="group" aria-label="Move the drawing">
        <Move word="Zoom in" sign="+" onClick={() => zoom(1.3)} />
        <Move word="Zoom out" sign="−" onClick={() => zoom(1 / 1.3)} />
        <Move word="Left" sign="←" onClick={() => drawn.current?.panBy({ x: 80, y: 0 })} />
        <Move word="Right" sign="→" onClick={() => drawn.current?.panBy({ x: -80, y: 0 })} />
        <Move word="Up" sign="↑" onClick={() => drawn.current?.panBy({ x: 0, y: 80 })} />
        <Move word="Down" sign="↓" onClick={() => drawn.current?.panBy({ x: 0, y: -80 })} />
        <button type="button" onClick={() => drawn.current?.fit(undefined, 36)}>
          Show all of it
        </button>
      </div>
      <div
        ref={place}
        class={network.actors.length > crowd ? 'network-canvas network-crowd' : 'network-canvas'}
        aria-hidden="true"
      />
      {network.actors.length > crowd ? (
        <p class="quiet">
          These are many. Choose an actor or an article above to see fewer, or zoom in.
        </p>
      ) : null}
    </figure>
  )
}

interface MoveProps {
  readonly word: string
  readonly sign: string
  readonly onClick: () => void
}

function Move({ word, sign, onClick }: MoveProps) {
  return (
    <button type="button" aria-label={word} onClick={onClick}>
      {sign}
    </button>
  )
}
