/**
 * A paragraph cut at every border of a mark, so that a page can highlight it without arithmetic. Marks
 * may overlap, nest, coincide and reach beyond the paragraph.
 */
import type { NodeId } from './node-id.ts'
import { sliceCodePoints } from './text-position.ts'

/** A stretch of text that belongs to a node. */
interface Mark {
  readonly start: number
  readonly end: number
  readonly node: NodeId
}

/** A stretch of a paragraph that no mark begins or ends inside of. Positions are those of the article. */
export interface Segment {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Each node once: that of the shortest mark first (the innermost, where they nest), then by id. */
  readonly nodes: readonly NodeId[]
}

/**
 * The segments of a paragraph that starts at `start` of its article, in order. Joined, their texts are
 * `text`. An empty paragraph has none; one without a mark is one segment without nodes.
 *
 * `marks` are those of the whole article, in order of start. The cost is in proportion to the marks
 * up to the end of the paragraph, and to the depth to which they nest.
 */
export function segmentParagraph(
  text: string,
  start: number,
  end: number,
  marks: readonly Mark[],
): readonly Segment[] {
  const isBmp = text.length === end - start
  const cut = (from: number, to: number): string =>
    isBmp ? text.slice(from - start, to - start) : sliceCodePoints(text, from - start, to - start)
  const inside = marksBetween(marks, start, end)
  const borders = bordersOf(inside, start, end)

  const segments: Segment[] = []
  let open: readonly Mark[] = []
  let next = 0
  for (const [index, from] of borders.entries()) {
    const to = borders[index + 1]
    if (to === undefined) break
    const begun: Mark[] = []
    for (let mark = inside[next]; mark !== undefined && mark.start <= from; mark = inside[next]) {
      begun.push(mark)
      next += 1
    }
    open = [...open, ...begun].filter((mark) => mark.end > from)
    segments.push({ text: cut(from, to), start: from, end: to, nodes: nodesOf(open) })
  }
  return segments
}

/** The marks that have a part of `[start, end)`, in the order given. */
function marksBetween(marks: readonly Mark[], start: number, end: number): readonly Mark[] {
  const found: Mark[] = []
  for (const mark of marks) {
    if (mark.start >= end) break
    if (mark.end > start && mark.end > mark.start) found.push(mark)
  }
  return found
}

function bordersOf(marks: readonly Mark[], start: number, end: number): readonly number[] {
  const borders = new Set([start, end])
  for (const mark of marks) {
    borders.add(Math.max(mark.start, start))
    borders.add(Math.min(mark.end, end))
  }
  return [...borders].toSorted((one, other) => one - other)
}

function nodesOf(marks: readonly Mark[]): readonly NodeId[] {
  const inner = marks.toSorted(
    (one, other) =>
      one.end - one.start - (other.end - other.start) || compare(one.node, other.node),
  )
  return [...new Set(inner.map((mark) => mark.node))]
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
