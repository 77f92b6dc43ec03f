/** The paragraphs and sentences of an article's text. */
import { splitSentences } from './split-sentences.ts'

type Range = readonly [start: number, end: number]

export interface TextLayout {
  /** Whether every character is one UTF-16 unit. */
  readonly isBmp: boolean
  /** `[start, end)` in code points, one a line, without the line break. */
  readonly paragraphs: readonly Range[]
  /** `[start, end)` in code points; a sentence lies inside one paragraph. */
  readonly sentences: readonly Range[]
}

/** In time linear in the text. */
export function textLayout(text: string, language: string): TextLayout {
  const paragraphs: Range[] = []
  const sentences: Range[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const toCodePoint = codePointCounter(line, start)
    for (const [first, end] of splitSentences(line, language)) {
      sentences.push([toCodePoint(first), toCodePoint(end)])
    }
    const end = toCodePoint(line.length)
    paragraphs.push([start, end])
    start = end + 1
  }
  return { isBmp: !/[\u{10000}-\u{10FFFF}]/u.test(text), paragraphs, sentences }
}

/** Counts on from the offset asked for last; offsets must not go down. */
function codePointCounter(line: string, start: number): (utf16Offset: number) => number {
  let unit = 0
  let count = start
  return (utf16Offset) => {
    while (unit < utf16Offset) {
      unit += (line.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1
      count += 1
    }
    return count
  }
}
