/**
 * A paragraph as it is drawn: runs of text that look and act the same throughout. Joined, their texts are
 * those of the paragraph's segments to the byte. Positions count Unicode code points, as the graph does.
 */
import type { Span } from '../addresses.ts'
import type { Mark } from './mark.ts'

export interface TextSegment extends Span {
  readonly text: string
}

/** A mark at a run, with what is drawn of it there. */
export interface RunMark {
  readonly mark: Mark
  readonly isStart: boolean
  readonly isEnd: boolean
}

export interface Run extends TextSegment {
  /** Innermost first. */
  readonly marks: readonly RunMark[]
  /** Whether the keyboard stops here: once for each mark, at the first word where it is the innermost. */
  readonly isStop: boolean
  /** Marks that end here and have no stop: where others lie on all of their words. */
  readonly hidden: readonly Mark[]
  /** Whether the address points at it. */
  readonly isPointed: boolean
}

type Unstopped = Omit<Run, 'isStop' | 'hidden'>

/**
 * @param segments - of a paragraph, in order.
 * @param marks - those to show, innermost first; marks elsewhere do not matter.
 * @param pointed - spans of the article that the address points at.
 */
export function runsOf(
  segments: readonly TextSegment[],
  marks: readonly Mark[],
  pointed: readonly Span[],
): readonly Run[] {
  const borders = new Set([...pointed, ...marks].flatMap(({ start, end }) => [start, end]))
  const runs: Unstopped[] = []
  for (const piece of segments.flatMap((segment) => cutAt(segment, borders))) {
    const here = marks.filter((mark) => mark.start <= piece.start && mark.end >= piece.end)
    const isPointed = pointed.some(({ start, end }) => start <= piece.start && end >= piece.end)
    const before = runs.at(-1)
    if (before !== undefined && before.isPointed === isPointed && isSame(before.marks, here)) {
      runs[runs.length - 1] = join(before, piece)
    } else {
      runs.push({ ...piece, marks: here.map((mark) => at(mark, piece)), isPointed })
    }
  }
  return withStops(runs)
}

/** A stop needs a word: it is a link, which a space or a comma cannot name. */
function withStops(runs: readonly Unstopped[]): readonly Run[] {
  const passed = new Set<Mark>()
  const stopped = runs.map((run) => {
    const innermost = run.marks[0]?.mark
    const isStop =
      innermost !== undefined && !passed.has(innermost) && /[\p{L}\p{N}]/u.test(run.text)
    if (isStop) passed.add(innermost)
    return { ...run, isStop }
  })
  return stopped.map((run) => ({
    ...run,
    hidden: run.marks.flatMap(({ mark, isEnd }) => (isEnd && !passed.has(mark) ? [mark] : [])),
  }))
}

/** A segment cut at the borders inside of it. A character outside the BMP is one position and two units. */
export function cutAt(segment: TextSegment, borders: ReadonlySet<number>): readonly TextSegment[] {
  const inside = [...borders].filter((border) => border > segment.start && border < segment.end)
  if (inside.length === 0) return [{ text: segment.text, start: segment.start, end: segment.end }]
  const characters = Array.from(segment.text)
  const cuts = [segment.start, ...inside.sort((one, other) => one - other), segment.end]
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? segment.end
    const text = characters.slice(start - segment.start, end - segment.start).join('')
    return { text, start, end }
  })
}

function isSame(marks: readonly RunMark[], here: readonly Mark[]): boolean {
  return marks.length === here.length && marks.every(({ mark }, index) => mark === here[index])
}

function join<Joined extends Unstopped>(run: Joined, { text, end }: TextSegment): Joined {
  const marks = run.marks.map(({ mark, isStart }) => ({ mark, isStart, isEnd: mark.end === end }))
  return { ...run, text: run.text + text, end, marks }
}

function at(mark: Mark, { start, end }: Span): RunMark {
  return { mark, isStart: mark.start === start, isEnd: mark.end === end }
}
