/**
 * Every folded word of the corpus with its form, for words that are not finished: `name.words`, a
 * sorted table, and `name.wordForms`, the place of the form of each. Of each beginning that more than
 * 256 words have, the file has the forms of the most nodes: `name.begun` has three numbers each,
 * sorted: the first of the words, the end of them, and where its forms end in `name.begunForms`.
 */
import { firstPlace } from '../../first-place.ts'
import type { SearchIndexes } from '../../bundle-indexes.ts'
import type { Sections, SectionWriter } from '../sections.ts'
import { encodeStrings, openSortedStrings } from './string-table.ts'

/** A beginning stands for at most so many forms. */
const maxBegunForms = 64

const manyWords = 256
const width = 3

/** The places of the forms of words that begin like that: those of the most nodes first, then in the order of forms, at most 64. */
export type FormsBeginningWith = (prefix: string) => ArrayLike<number>

/** How many nodes have the form at a place. */
type SizeOf = (form: number) => number

export function encodeWords(
  out: SectionWriter,
  name: string,
  { forms, words }: SearchIndexes,
): void {
  const sizeOf = (form: number): number => forms[form]?.[2].length ?? 0
  const wordForms = Uint32Array.from(words, ([, form]) => form)
  encodeStrings(
    out,
    `${name}.words`,
    words.map(([word]) => word),
  )
  out.add(`${name}.wordForms`, wordForms)

  const ranges = new Map<string, { readonly start: number; end: number }>()
  for (const [place, [word]] of words.entries()) {
    let prefix = ''
    for (const character of word) {
      prefix += character
      const range = ranges.get(prefix)
      if (range === undefined) ranges.set(prefix, { start: place, end: place + 1 })
      else range.end = place + 1
    }
  }
  const wide = [...ranges.values()]
    .filter(({ start, end }) => end - start > manyWords)
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  const begun: number[] = []
  const begunForms: number[] = []
  for (const { start, end } of wide) {
    if (begun.at(-width) === start && begun.at(1 - width) === end) continue
    begunForms.push(...mostFrequent(wordForms.subarray(start, end), sizeOf))
    begun.push(start, end, begunForms.length)
  }
  out.add(`${name}.begun`, Uint32Array.from(begun))
  out.add(`${name}.begunForms`, Uint32Array.from(begunForms))
}

export function openWords(sections: Sections, name: string, sizeOf: SizeOf): FormsBeginningWith {
  const words = openSortedStrings(sections, `${name}.words`)
  const wordForms = sections.uint32(`${name}.wordForms`)
  const begun = sections.uint32(`${name}.begun`)
  const begunForms = sections.uint32(`${name}.begunForms`)
  return (prefix) => {
    const { start, end } = words.beginningWith(prefix)
    if (end - start <= manyWords) return mostFrequent(wordForms.subarray(start, end), sizeOf)
    const low = firstPlace(0, begun.length / width, (place) => {
      const first = begun[place * width] ?? 0
      return first < start || (first === start && (begun[place * width + 1] ?? 0) < end)
    })
    if (begun[low * width] !== start || begun[low * width + 1] !== end) {
      throw new Error(
        `Cannot complete ${JSON.stringify(prefix)}: expected the forms of words ${start} to ${end} in the bundle`,
      )
    }
    return begunForms.subarray(begun[(low - 1) * width + 2] ?? 0, begun[low * width + 2])
  }
}

function mostFrequent(forms: Uint32Array, sizeOf: SizeOf): readonly number[] {
  return [...new Set(forms)].sort((a, b) => sizeOf(b) - sizeOf(a) || a - b).slice(0, maxBegunForms)
}
