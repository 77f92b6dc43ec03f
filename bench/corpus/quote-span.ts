/** A place in a text to a quotation that occurs once there: what an editor would write. */
import type { AuthoredPassage } from '../../src/authoring/claim.ts'
import { locatePassage } from '../../src/authoring/locate-passage.ts'

/** Half-open, in UTF-16 units of a paragraph, which is counted from 1. */
export class Span {
  readonly paragraph: number
  readonly start: number
  readonly end: number

  constructor(paragraph: number, start: number, end: number) {
    this.paragraph = paragraph
    this.start = start
    this.end = end
  }
}

/** The words; where they occur more often the paragraph too, or as many of the words beside them as it takes. */
export function quoteSpan(text: string, { paragraph, start, end }: Span): AuthoredPassage {
  const line = text.split('\n')[paragraph - 1] ?? ''
  const quote = line.slice(start, end)
  for (const passage of passages(quote, paragraph, line, start, end)) {
    if (locatePassage(text, passage).found === 'once') return passage
  }
  throw new Error(`Cannot quote ${JSON.stringify(quote)} of paragraph ${paragraph}: not told apart`)
}

/** From the simplest on. That one occurs once means that it is meant: each fits the place it was made of. */
function* passages(
  quote: string,
  paragraph: number,
  line: string,
  start: number,
  end: number,
): Generator<AuthoredPassage> {
  yield quote
  yield { quote, paragraph }
  for (let words = 1; words <= 12; words += 1) {
    const after = take(line.slice(end).trim().split(' ').slice(0, words).join(' '))
    const before = take(line.slice(0, start).trim().split(' ').slice(-words).join(' '))
    if (after !== undefined) yield { quote, after, paragraph }
    if (before !== undefined) yield { quote, before, paragraph }
    if (after !== undefined && before !== undefined) yield { quote, before, after, paragraph }
  }
}

function take(words: string): string | undefined {
  return words === '' ? undefined : words
}
