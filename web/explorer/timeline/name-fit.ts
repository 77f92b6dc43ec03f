/** How the names of the timeline fit into their room, measured as they stand on the page. */

/** From here on names stand beside their bars; in less room they stand above. */
export const roomForNames = 760
export const nameWidth = 350

export interface NameFit {
  /** Of the usual length of a line, 1 at most. */
  readonly share: number
  /** Of the longest name, 2 at least. */
  readonly lines: number
}

/** @param width - of the drawing, in pixels. The same as `before` where all names fit as they are drawn. */
export function fitOf(drawing: Element, width: number, before: NameFit): NameFit {
  const room = (width >= roomForNames ? nameWidth : width) - 8
  const names = [...drawing.querySelectorAll<SVGTextElement>('.timeline-name text')]
  const widest = names.reduce((most, name) => Math.max(most, name.getBBox().width), 0)
  const lines = names.reduce((most, { childElementCount }) => Math.max(most, childElementCount), 2)
  return { share: widest > room ? (before.share * room * 0.97) / widest : before.share, lines }
}
