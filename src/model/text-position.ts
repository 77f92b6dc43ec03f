/**
 * Positions in a text. The graph counts Unicode code points, as the W3C Web Annotation model asks;
 * JavaScript counts UTF-16 units, and the two differ after the first character outside the BMP.
 * A lone surrogate counts as one code point. All functions are linear in the part of the text that
 * they pass over and never throw: an offset beyond the end is taken for the end, one below 0 for 0.
 */

/** How many code points the text has. */
export function codePointLength(text: string): number {
  return toCodePointOffset(text, text.length)
}

/**
 * The code points before a UTF-16 offset. An offset in the middle of a surrogate pair is taken for
 * the one before the pair. The inverse of {@link toUtf16Offset} on all other offsets.
 */
export function toCodePointOffset(text: string, utf16Offset: number): number {
  const end = Math.min(utf16Offset, text.length)
  if (!highSurrogate.test(text.slice(0, Math.max(end, 0)))) return Math.max(end, 0)
  let unit = 0
  let count = 0
  while (unit < end) {
    unit += unitsAt(text, unit)
    if (unit <= end) count += 1
  }
  return count
}

/** The UTF-16 units before a code point. The inverse of {@link toCodePointOffset}. */
export function toUtf16Offset(text: string, codePointOffset: number): number {
  const before = text.slice(0, Math.max(codePointOffset, 0))
  if (!highSurrogate.test(before)) return before.length
  let unit = 0
  for (let count = 0; count < codePointOffset && unit < text.length; count += 1) {
    unit += unitsAt(text, unit)
  }
  return unit
}

/** `text[start:end]` in code points, end exclusive. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  if (isBmp(text)) return text.slice(Math.max(start, 0), Math.max(end, 0))
  const first = toUtf16Offset(text, start)
  const rest = text.slice(first)
  return rest.slice(0, toUtf16Offset(rest, end - Math.max(start, 0)))
}

/** Without one, every unit is a code point. The search is several times as fast as counting. */
const highSurrogate = /[\ud800-\udbff]/

/** Whether every unit of the text is a code point. That of one text is asked many times in a row. */
export function isBmp(text: string): boolean {
  if (text === lastOfBmp) return true
  if (highSurrogate.test(text)) return false
  lastOfBmp = text
  return true
}

let lastOfBmp = ''

function unitsAt(text: string, unit: number): 1 | 2 {
  return (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1
}
