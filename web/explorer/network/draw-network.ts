/** Draws the network with cytoscape. The same network in the same size always looks the same. */
import cytoscape, { type Core, type ElementDefinition } from 'cytoscape'
import { edgeWords, type NetworkEdge } from './network-edge.ts'
import type { Network } from './network-of.ts'
import { nameWidth, networkStyle } from './network-style.ts'
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
      idealEdgeLength: () => 130,
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

/**
 * Fills the drawing with what the layout made of it, whatever its proportions. In a narrow drawing actors
 * keep the distance that their names need, and what is drawn becomes smaller.
 */
function stretch(cy: Core): void {
  const width = Math.max(cy.width(), 560)
  const height = (cy.height() * width) / cy.width()
  const { x1, y1, w, h } = cy.nodes().boundingBox({ includeLabels: false })
  cy.nodes().positions((node) => {
    const { x, y } = node.position()
    return {
      x: 90 + ((x - x1) / Math.max(w, 1)) * (width - 180),
      y: 40 + ((y - y1) / Math.max(h, 1)) * (height - 100),
    }
  })
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
  return sources.length > 1 ? `${words} ×${sources.length}`.trim() : words
}

/** The size of a box that the name fits in, broken into lines as cytoscape breaks it. */
function boxOf(name: string): { readonly width: number; readonly height: number } {
  const letter = 7.6
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && (line.length + 1 + word.length) * letter <= nameWidth) {
      lines[lines.length - 1] = `${line} ${word}`
    } else lines.push(word)
  }
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0)
  return { width: longest * letter + 22, height: lines.length * 15 + 14 }
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
    ...edges.map((edge) => ({
      data: {
        id: edge.id,
        source: edge.from.id,
        target: edge.to.id,
        relation: edge.relation,
        words: lineWords(edge),
        mutual: Number(edge.isMutual),
        doubtful: Number(edge.isDoubtful),
        negated: Number(edge.isNegated),
      },
    })),
  ]
}
