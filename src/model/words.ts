/**
 * The words of a text and where they stand. Letters and digits make words; an apostrophe inside
 * belongs to its word, and so does a soft hyphen; a hyphen does not. Abbreviations with full stops (`U.S.`) and figures with
 * separators (`50,000`) are one word. Han and kana, which are written without spaces, give one word
 * a character; a pictograph is a word.
 */
import { fold } from './fold.ts'

export interface Word {
  /** Folded, without a possessive ending. Never empty. */
  readonly folded: string
  /** In UTF-16 units of the text, end exclusive, with the possessive ending and all. */
  readonly start: number
  readonly end: number
}

const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}'
const letter = `[[\\p{L}\\p{M}\\p{N}]--[${unspaced}]]`
const wordPattern = new RegExp(
  [
    '(?:\\p{Lu}\\.){2,}(?![\\p{L}\\p{N}])',
    '\\p{Nd}+(?:[.,]\\p{Nd}+)*(?![\\p{L}\\p{M}])',
    `${letter}+(?:['’‘ʼʻ\\u00AD\\u200C\\u200D\\u2060]${letter}+)*`,
    `[${unspaced}]`,
    '\\p{Extended_Pictographic}',
  ].join('|'),
  'gv',
)

/** The words in order, found one at a time, so that the first few of a long text cost little. */
export function* words(text: string): Generator<Word, void, undefined> {
  for (const match of text.matchAll(wordPattern)) {
    const folded = foldWord(match[0])
    if (folded !== '') yield { folded, start: match.index, end: match.index + match[0].length }
  }
}

/** The first words of a text, at most so many. */
export function firstWords(text: string, limit: number): readonly Word[] {
  const found: Word[] = []
  for (const word of words(text)) {
    if (found.length === limit) break
    found.push(word)
  }
  return found
}

/** One word: folded, without a possessive ending, apostrophes, full stops of an abbreviation and separators of thousands. */
function foldWord(word: string): string {
  // Most words are so, and nothing of them folds but the case.
  if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase()
  const folded = fold(word)
  if (/^\p{Nd}/u.test(folded)) return folded.replace(/,(?=\d{3}(?!\d))/g, '')
  return folded.replace(/'s$/, '').replace(/['.]/g, '')
}
