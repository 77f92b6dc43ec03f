/** Which names fit on the map without lying on one another. */

export interface Label {
  readonly id: string
  readonly text: string
  /** In pixels: the middle or the start of the text, and its baseline. */
  readonly x: number
  readonly y: number
  readonly anchor: 'middle' | 'start'
}

const letterWidth = 7
const lineHeight = 16

/**
 * The earlier ones go first; one that would lie on another, or stand out of the
 * width, is left out. Of several for one place the first that fits is set.
 */
export function placeLabels(labels: readonly Label[], width: number): readonly Label[] {
  const placed: Label[] = []
  for (const label of labels) {
    const [left, right] = extentOf(label)
    const isNamed = placed.some(({ id }) => id === label.id)
    const isInside = left >= 0 && right <= width
    if (!isNamed && isInside && placed.every((other) => !overlap(label, other))) placed.push(label)
  }
  return placed
}

function overlap(one: Label, other: Label): boolean {
  const [left, right] = extentOf(one)
  const [otherLeft, otherRight] = extentOf(other)
  return left < otherRight && otherLeft < right && Math.abs(one.y - other.y) < lineHeight
}

function extentOf({ text, x, anchor }: Label): readonly [left: number, right: number] {
  const width = text.length * letterWidth
  return anchor === 'start' ? [x, x + width] : [x - width / 2, x + width / 2]
}
