/**
 * Where a passage stands in an article. The checker asks whether it occurs once, the compiler where;
 * both ask here, so that they cannot differ.
 */
import { codePointLength, isBmp, toCodePointOffset } from '../model/text-position.ts'
import type { AuthoredPassage } from './claim.ts'

/** Half-open, in code points from the start of the text. */
export interface PassageRange {
  readonly start: number
  readonly end: number
}

export type PassageLocation =
  | ({ readonly found: 'once' } & PassageRange)
  | {
      readonly found: 'never'
      /** Where the words themselves stand, though not with this paragraph, `before` and `after`. */
      readonly elsewhere: readonly PassageRange[]
      /** Where the letters stand, but begin or end within a word. */
      readonly insideWords: readonly PassageRange[]
    }
  /** In the order of the text; at most {@link maxRanges}. */
  | { readonly found: 'often'; readonly ranges: readonly PassageRange[] }

/** A passage of one letter in a long text would otherwise cost a list of half the text. */
export const maxRanges = 100

/**
 * Finds a passage by its exact words: case, accents and quotation marks count, occurrences may
 * overlap. A passage begins and ends where a word does: "he" does not stand in "the". `paragraph` keeps those that lie inside that paragraph (one a line, from 1), `before` and
 * `after` those with these words directly at their side, white space between not counted.
 */
export function locatePassage(text: string, passage: AuthoredPassage): PassageLocation {
  const place: PlacedPassage = typeof passage === 'string' ? { quote: passage } : passage
  const within = place.paragraph === undefined ? null : lineRange(text, place.paragraph)
  const all: number[] = []
  const fitting: number[] = []
  const insideWords: number[] = []
  for (const at of occurrences(text, place.quote)) {
    if (!isOfWholeWords(text, at, at + place.quote.length)) {
      if (insideWords.length < maxRanges) insideWords.push(at)
      continue
    }
    if (all.length < maxRanges) all.push(at)
    if (isInside(within, at, place.quote) && isBetween(text, at, place)) fitting.push(at)
    if (fitting.length === maxRanges) break
  }
  const ranges = toRanges(text, place.quote, fitting.length === 0 ? all : fitting)
  const [only] = ranges
  if (fitting.length === 0 || only === undefined) {
    return {
      found: 'never',
      elsewhere: ranges,
      insideWords: toRanges(text, place.quote, insideWords),
    }
  }
  return ranges.length === 1 ? { found: 'once', ...only } : { found: 'often', ranges }
}

type PlacedPassage = Exclude<AuthoredPassage, string>
type UnitRange = readonly [start: number, end: number]

/** UTF-16 offsets of every occurrence, overlapping ones too, that does not cut a character in two. */
function* occurrences(text: string, quote: string): Generator<number> {
  if (quote === '') return
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (isBetweenCharacters(text, at) && isBetweenCharacters(text, at + quote.length)) yield at
  }
}

/** Whether what stands between the two offsets, in UTF-16 units, neither begins nor ends within a word. */
export function isOfWholeWords(text: string, start: number, end: number): boolean {
  return !isWithinWord(text, start) && !isWithinWord(text, end)
}

function isWithinWord(text: string, unit: number): boolean {
  const before = wordEnd.exec(text.slice(Math.max(0, unit - 2), unit))
  const after = wordBeginning.exec(text.slice(unit, unit + 2))
  if (before === null || after === null) return false
  return !(unspaced.test(before[0]) || unspaced.test(after[0]))
}

const wordEnd = /[\p{L}\p{N}\p{M}]$/u
const wordBeginning = /^[\p{L}\p{N}\p{M}]/u

/** Scripts that put no space between words, or write particles onto names. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

function isBetweenCharacters(text: string, unit: number): boolean {
  return unit === 0 || (text.codePointAt(unit - 1) ?? 0) <= 0xffff
}

/** Empty (it holds nothing) where the text has fewer lines. */
function lineRange(text: string, line: number): UnitRange {
  let start = 0
  for (let passed = 1; passed < line; passed += 1) {
    const lineBreak = text.indexOf('\n', start)
    if (lineBreak === -1) return [text.length, text.length]
    start = lineBreak + 1
  }
  const end = text.indexOf('\n', start)
  return [start, end === -1 ? text.length : end]
}

function isInside(within: UnitRange | null, at: number, quote: string): boolean {
  return within === null || (within[0] <= at && at + quote.length <= within[1])
}

function isBetween(text: string, at: number, { quote, before, after }: PlacedPassage): boolean {
  return (
    (before === undefined || endsWith(text, at, before.trimEnd())) &&
    (after === undefined || startsWith(text, at + quote.length, after.trimStart()))
  )
}

function endsWith(text: string, end: number, words: string): boolean {
  let unit = end
  while (unit > 0 && isWhiteSpace(text, unit - 1)) unit -= 1
  return text.endsWith(words, unit)
}

function startsWith(text: string, start: number, words: string): boolean {
  let unit = start
  while (unit < text.length && isWhiteSpace(text, unit)) unit += 1
  return text.startsWith(words, unit)
}

function isWhiteSpace(text: string, unit: number): boolean {
  return text.charAt(unit).trim() === ''
}

function toRanges(text: string, quote: string, offsets: readonly number[]): PassageRange[] {
  if (isBmp(text)) return offsets.map((at) => ({ start: at, end: at + quote.length }))
  const length = codePointLength(quote)
  let unit = 0
  let start = 0
  return offsets.map((at) => {
    start += toCodePointOffset(text.slice(unit, at), at - unit)
    unit = at
    return { start, end: start + length }
  })
}
