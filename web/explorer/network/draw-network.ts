/** Draws the network with cytoscape. The same network in the same size always looks the same. */
import cytoscape, { type Core, type ElementDefinition } from 'cytoscape'
import { edgeWords, isInferred, type NetworkEdge } from './network-edge.ts'
import type { Network } from './network-of.ts'
import { nameWidth, networkStyle } from './network-style.ts'
import { placeWords } from './place-words.ts'
import { textSize } from './text-size.ts'
import { themeColors } from './theme-colors.ts'

export interface Drawn {
  readonly cy: Core
  readonly end: () => void
}

/** `choose` is given the id of an actor or of a line that is clicked. */
export function drawNetwork(
  container: HTMLElement,
  network: Network,
  choose: (what: { readonly actor: string } | { readonly edge: string }) => void,
): Drawn {
  const cy = cytoscape({
    container,
    elements: elementsOf(network, container),
    style: networkStyle(themeColors(container)),
    layout: {
      name: 'cose',
      animate: false,
      randomize: false,
      nodeRepulsion: () => 900_000,
      idealEdgeLength: () => 150,
      nodeOverlap: 24,
      componentSpacing: 90,
      gravity: 0.6,
      numIter: 1500,
    },
    // Scrolling stays the page's.
    userZoomingEnabled: false,
    userPanningEnabled: matchMedia('(pointer: fine)').matches,
    boxSelectionEnabled: false,
    autoungrabify: true,
    autounselectify: true,
    minZoom: 0.2,
    maxZoom: 3,
  })
  stretch(cy)
  separate(cy)
  placeWords(cy)
  cy.on('tap', 'node', (event) => choose({ actor: event.target.id() }))
  cy.on('tap', 'edge', (event) => choose({ edge: event.target.id() }))
  const scheme = matchMedia('(prefers-color-scheme: dark)')
  const recolor = (): void => {
    cy.style(networkStyle(themeColors(container)))
  }
  scheme.addEventListener('change', recolor)
  return {
    cy,
    end: () => {
      scheme.removeEventListener('change', recolor)
      cy.destroy()
    },
  }
}

/** Pixels between actors. */
const gap = 22

/** How many times the size of its box an actor has for itself, and for the lines between. */
const roomOfNode = 6

/**
 * Fills the drawing with what the layout made of it, whatever its proportions. In a narrow drawing actors
 * keep the distance that their names need, and what is drawn becomes smaller.
 */
function stretch(cy: Core): void {
  const ratio = cy.height() / cy.width()
  const room = cy
    .nodes()
    .reduce((sum, node) => sum + (node.width() + gap) * (node.height() + gap), 0)
  const width = Math.max(cy.width(), 480, Math.sqrt((room * roomOfNode) / ratio))
  const height = width * ratio
  const { x1, y1, w, h } = cy.nodes().boundingBox({ includeLabels: false })
  cy.nodes().positions((node) => {
    const { x, y } = node.position()
    return {
      x: 90 + ((x - x1) / Math.max(w, 1)) * (width - 180),
      y: 40 + ((y - y1) / Math.max(h, 1)) * (height - 100),
    }
  })
}

/** Moves actors that stretching has brought onto each other apart, by the shorter way. */
function separate(cy: Core): void {
  const nodes = cy.nodes().toArray()
  for (let round = 0; round < 200; round += 1) {
    let hasMoved = false
    for (const [index, one] of nodes.entries()) {
      for (const other of nodes.slice(index + 1)) {
        const [from, to] = [one.position(), other.position()]
        const right = (one.width() + other.width()) / 2 + gap - Math.abs(from.x - to.x)
        const down = (one.height() + other.height()) / 2 + gap - Math.abs(from.y - to.y)
        if (right <= 0 || down <= 0) continue
        hasMoved = true
        const x = right < down ? (from.x <= to.x ? right : -right) / 2 : 0
        const y = right < down ? 0 : (from.y <= to.y ? down : -down) / 2
        one.position({ x: from.x - x, y: from.y - y })
        other.position({ x: to.x + x, y: to.y + y })
      }
    }
    if (!hasMoved) break
  }
  cy.fit(undefined, 20)
  if (cy.zoom() > 1) {
    cy.zoom(1)
    cy.center()
  }
}

/** What merely speaks of somebody is thin and has no words: there are many such lines. */
function lineWords(edge: NetworkEdge): string {
  const { relation, isDoubtful, isNegated, sources } = edge
  const words = relation === 'speaks-of' && !isDoubtful && !isNegated ? '' : edgeWords(edge)
  const isSure = words === '' || !isInferred(edge)
  return [isSure ? '' : '≈', words, sources.length > 1 ? `×${sources.length}` : '']
    .filter((part) => part !== '')
    .join(' ')
}

/** The size of a box that the name fits in. */
function boxOf(name: string): { readonly width: number; readonly height: number } {
  const { width, height } = textSize(name, { letter: 7.6, line: 15, most: nameWidth })
  return { width: width + 22, height: height + 14 }
}

/** Actors begin on an ellipse by name; the layout only moves them from there. */
function elementsOf({ actors, edges }: Network, container: HTMLElement): ElementDefinition[] {
  const { clientWidth: width, clientHeight: height } = container
  return [
    ...actors.map(({ id, name, __typename }, index) => {
      const turn = (2 * Math.PI * index) / actors.length
      return {
        data: { id, name, type: __typename, ...boxOf(name) },
        position: {
          x: width / 2 + (width / 3) * Math.cos(turn),
          y: height / 2 + (height / 3) * Math.sin(turn),
        },
      }
    }),
    // Nobody has a line to themselves in the drawing: a box hides it. The table has it.
    ...edges
      .filter(({ from, to }) => from.id !== to.id)
      .map((edge) => ({
        data: {
          id: edge.id,
          source: edge.from.id,
          target: edge.to.id,
          relation: edge.relation,
          words: lineWords(edge),
          shiftX: 0,
          shiftY: 0,
          mutual: Number(edge.isMutual),
          doubtful: Number(edge.isDoubtful),
          negated: Number(edge.isNegated),
          inferred: Number(isInferred(edge)),
        },
      })),
  ]
}
