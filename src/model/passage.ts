/**
 * A passage of an article with what it takes to cite it: the words themselves, the words on either
 * side, the number of the paragraph and the sentence around. It is a W3C Web Annotation
 * TextQuoteSelector and TextPositionSelector in one (https://www.w3.org/TR/annotation-model/).
 */
import { firstPlace } from './first-place.ts'
import type { ArticleRecord, Span } from './records.ts'
import { sliceCodePoints } from './text-position.ts'

/** How many code points of the text `prefix` and `suffix` have at most. */
const contextLength = 32

/** What of an article a passage is cut from. */
export type PassageSource = Pick<ArticleRecord, 'text' | 'isBmp' | 'paragraphs' | 'sentences'>

/**
 * `text[start:end]` of an article. Each part is cut when it is read; `prefix + exact + suffix` is one
 * unbroken stretch of the text.
 */
export class Passage<Source extends PassageSource = ArticleRecord> {
  readonly article: Source
  readonly start: number
  readonly end: number

  constructor(article: Source, span: Pick<Span, 'start' | 'end'>) {
    this.article = article
    this.start = span.start
    this.end = span.end
  }

  get exact(): string {
    return cut(this.article, this.start, this.end)
  }

  /** The text directly before, empty at the start of the article. */
  get prefix(): string {
    return cut(this.article, Math.max(0, this.start - contextLength), this.start)
  }

  /** The text directly after, empty at the end of the article. */
  get suffix(): string {
    return cut(this.article, this.end, this.end + contextLength)
  }

  /** The number, from 1, of the paragraph in which the passage starts. */
  get paragraph(): number {
    return Math.max(1, countStartingUpTo(this.article.paragraphs, this.start))
  }

  /** The sentence around the passage; from the first to the last where it touches several. */
  get sentence(): string {
    const { sentences } = this.article
    const first = sentences[countStartingUpTo(sentences, this.start) - 1]
    const last = sentences[countStartingUpTo(sentences, this.end - 1) - 1]
    // White space between two sentences belongs to neither.
    const start = first !== undefined && first[1] > this.start ? first[0] : this.start
    const end = last === undefined ? this.end : Math.max(last[1], this.end)
    return cut(this.article, start, end)
  }
}

/** `text[start:end]`, in code points; an end beyond the text is the end of the text. */
function cut({ text, isBmp }: PassageSource, start: number, end: number): string {
  return isBmp ? text.slice(start, end) : sliceCodePoints(text, start, end)
}

/** How many of the ranges, which are in order, start at or before `position`. */
function countStartingUpTo(
  ranges: readonly (readonly [number, number])[],
  position: number,
): number {
  return firstPlace(0, ranges.length, (place) => (ranges[place]?.[0] ?? Infinity) <= position)
}
