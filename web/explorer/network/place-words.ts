/**
 * Moves the words of lines along their lines, so that they lie neither on each other nor on an actor. Words
 * without room are left out: the table has them all.
 */
import { type Box, overlap } from '../box.ts'
import type { Core, EdgeSingular, Position } from 'cytoscape'
import { lineWordsWidth } from './network-style.ts'
import { textSize } from './text-size.ts'

/** Parts of the way from one end to the other, the best first. */
const places = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73]

export function placeWords(cy: Core): void {
  const taken: Box[] = cy.nodes().map((node) => {
    const { x1, x2, y1, y2 } = node.boundingBox({ includeLabels: false })
    return { left: x1, right: x2, top: y1, bottom: y2 }
  })
  cy.edges().forEach((edge) => {
    const words = String(edge.data('words'))
    if (words === '') return
    const middle = edge.midpoint()
    const size = textSize(words, { letter: 6.2, line: 14, most: lineWordsWidth })
    const free = places
      .map((part) => pointAt(edge, part))
      .find((point) => taken.every((box) => !overlap(boxAt(point, size), box)))
    if (free === undefined) edge.data('words', '')
    else {
      edge.data({ shiftX: free.x - middle.x, shiftY: free.y - middle.y })
      taken.push(boxAt(free, size))
    }
  })
}

/** Lines are straight, or bend once. */
function pointAt(edge: EdgeSingular, part: number): Position {
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()]
  // None of a straight line, which the types do not say.
  const bends = edge.controlPoints() as Position[] | undefined
  const bend = bends?.[0] ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const along = (one: number, over: number, other: number): number =>
    (1 - part) ** 2 * one + 2 * part * (1 - part) * over + part ** 2 * other
  return { x: along(from.x, bend.x, to.x), y: along(from.y, bend.y, to.y) }
}

function boxAt(
  { x, y }: Position,
  { width, height }: { readonly width: number; readonly height: number },
): Box {
  return {
    left: x - width / 2 - 3,
    right: x + width / 2 + 3,
    top: y - height / 2 - 2,
    bottom: y + height / 2 + 2,
  }
}
