/** Why a passage is not found: what stands in the text that was probably meant. */
import type { Complaint } from '../authoring/finding.ts'
import { isOfWholeWords } from '../authoring/locate-passage.ts'
import { quoted } from '../authoring/suggest.ts'

/**
 * For passages that do not occur in the text. The suggestion is the passage as the article has it.
 * The text is folded at the first passage, for all.
 */
export function createExplainer(text: string): (quote: string) => Complaint {
  let folded: Folded | null = null
  return (quote) => {
    folded ??= foldWithOrigins(text)
    return explain(text, folded, quote)
  }
}

function explain(text: string, folded: Folded, quote: string): Complaint {
  const wanted = foldWithOrigins(quote.trim()).folded
  const at = wanted === '' ? -1 : firstOfWholeWords(folded.folded, wanted)
  if (at !== -1) {
    const meant = text.slice(folded.origins[at], folded.origins[at + wanted.length])
    return {
      message: `The passage ${quoted(quote)} is not in the text; it differs from it in ${difference(quote, meant)}`,
      remedy: 'Copy the passage from the text, to the letter.',
      suggestion: meant,
    }
  }
  const beginning = longestBeginning(folded.folded, wanted)
  if (beginning === '') {
    return {
      message: `The passage ${quoted(quote)} is not in the text, nor is its beginning`,
      remedy: 'Copy the passage from the text, to the letter.',
    }
  }
  const start = folded.folded.indexOf(beginning)
  const inText = text.slice(folded.origins[start], folded.origins[start + wanted.length])
  return {
    message: `The passage ${quoted(quote)} is not in the text; the text has ${quoted(`${inText.split('\n')[0]}`)}`,
    remedy: 'Copy the passage from the text, to the letter.',
  }
}

/** What stands inside a longer word was not meant, and would not be accepted. */
function firstOfWholeWords(text: string, wanted: string): number {
  let at = text.indexOf(wanted)
  while (at !== -1 && !isOfWholeWords(text, at, at + wanted.length)) {
    at = text.indexOf(wanted, at + 1)
  }
  return at
}

interface Folded {
  readonly folded: string
  /** Of every unit of `folded`, and its end: where it stands in the text. */
  readonly origins: readonly number[]
}

/** Without case, accents, kinds of quotation marks and dashes; white space is one space. */
function foldWithOrigins(text: string): Folded {
  const units: string[] = []
  const origins: number[] = []
  let origin = 0
  for (const character of text) {
    const folded = foldCharacter(character)
    const isRepeatedSpace = folded === ' ' && units.at(-1) === ' '
    if (!isRepeatedSpace) {
      for (const unit of folded) {
        units.push(unit)
        origins.push(origin)
      }
    }
    origin += character.length
  }
  origins.push(origin)
  return { folded: units.join(''), origins }
}

function foldCharacter(character: string): string {
  if (/\s/u.test(character)) return ' '
  if (/[“”„«»]/u.test(character)) return '"'
  if (/[‘’‚‛`´]/u.test(character)) return "'"
  if (/[‐‑‒–—―−]/u.test(character)) return '-'
  return character.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

function difference(quote: string, meant: string): string {
  const differences = [
    ['case', (text: string) => text.toLowerCase()],
    [
      'quotation marks',
      (text: string) => text.replaceAll(/[“”„«»]/gu, '"').replaceAll(/[‘’‚‛`´]/gu, "'"),
    ],
    ['dashes', (text: string) => text.replaceAll(/[‐‑‒–—―−]/gu, '-')],
    ['white space', (text: string) => text.trim().replaceAll(/\s+/gu, ' ')],
    ['accents', (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '')],
  ] as const
  const alone = differences.find(([, fold]) => fold(quote) === fold(meant))
  return alone?.[0] ?? 'case, quotation marks, dashes, accents or white space'
}

/** The most words of the beginning that do occur, at least two; found by halving. */
function longestBeginning(text: string, quote: string): string {
  const words = quote.split(' ')
  const beginningOf = (count: number): string => words.slice(0, count).join(' ')
  let known = 1
  let unknown = words.length
  while (unknown - known > 1) {
    const middle = Math.floor((known + unknown) / 2)
    if (text.includes(beginningOf(middle))) known = middle
    else unknown = middle
  }
  return known === 1 ? '' : beginningOf(known)
}
