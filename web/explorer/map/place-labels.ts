/** Which names fit on the map without lying on one another, and where. */
import { type Box, overlap } from '../box.ts'

export interface Label {
  readonly id: string
  readonly text: string
  /** In pixels: the middle or the start of the text, and its baseline. */
  readonly x: number
  readonly y: number
  readonly anchor: 'middle' | 'start'
}

export interface Room {
  readonly width: number
  readonly height: number
  /** What a name lies on only where there is no other place for it. */
  readonly lines: readonly (readonly [x: number, y: number])[]
}

const letterWidth = 8.4
const lineHeight = 16

/**
 * Labels of one place, by its `id`, are where its name may stand, the best first; the places are in the
 * order in which they are named. A name without room, or that would stand out of the drawing, is left out.
 */
export function placeLabels(labels: readonly Label[], room: Room): readonly Label[] {
  const placed: Label[] = []
  const ids = new Set(labels.map(({ id }) => id))
  for (const id of ids) {
    const fitting = labels.filter((label) => label.id === id && fits(label, placed, room))
    const best = fitting.find((label) => !isCrossed(boxOf(label), room)) ?? fitting[0]
    if (best !== undefined) placed.push(best)
  }
  return placed
}

function fits(label: Label, placed: readonly Label[], { width, height }: Room): boolean {
  const { left, right, top, bottom } = boxOf(label)
  return (
    left >= 0 &&
    right <= width &&
    top >= 0 &&
    bottom <= height &&
    placed.every((other) => !overlap(boxOf(label), boxOf(other)))
  )
}

function isCrossed({ left, right, top, bottom }: Box, { lines }: Room): boolean {
  return lines.some(([x, y]) => x > left && x < right && y > top && y < bottom)
}

function boxOf({ text, x, y, anchor }: Label): Box {
  const width = text.length * letterWidth
  const left = anchor === 'start' ? x : x - width / 2
  return { left, right: left + width, top: y - lineHeight + 4, bottom: y + 4 }
}

/** Where the name of something that has an extent may stand: in its middle, or some lines from there. */
export function labelsAround(
  id: string,
  texts: readonly string[],
  [x, y]: readonly [number, number],
): readonly Label[] {
  const near = texts.flatMap((text) =>
    [0, -18, 18].flatMap((down) => [0, -24, 24].map((right) => ({ text, down, right }))),
  )
  const far = texts.flatMap((text) =>
    [0, -36, 36].flatMap((down) => [-48, 48].map((right) => ({ text, down, right }))),
  )
  return [...near, ...far].map(({ text, down, right }) => ({
    id,
    text,
    x: x + right,
    y: y + 4 + down,
    anchor: 'middle',
  }))
}

/** Where the name of a point may stand: above it, below it, or beside it. */
export function labelsBeside(
  id: string,
  texts: readonly string[],
  [x, y]: readonly [number, number],
): readonly Label[] {
  return texts.flatMap((text) => [
    { id, text, x, y: y - 10, anchor: 'middle' as const },
    { id, text, x, y: y + 20, anchor: 'middle' as const },
    { id, text, x: x + 11, y: y + 4, anchor: 'start' as const },
  ])
}
