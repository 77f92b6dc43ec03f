/**
 * The words of the corpus at hand: for `text` filters and for searching.
 */
import type { Ordinals, SearchIndexes } from '../model/bundle-indexes.ts'
import type { NumberRange } from '../model/node-numbers.ts'
import { decodePostingValue } from '../model/posting-value.ts'
import { wordForm } from '../model/word-forms.ts'
import { words } from '../model/words.ts'
import { recent } from './recent.ts'
import { once, posted, type Selection } from './selection.ts'

/** Only so many words of a search count. */
export const maxWords = 32

export interface WordPostings {
  readonly form: string
  /** How rare it is. */
  readonly weight: number
  /** Two numbers a node: its number, ascending, and its posting value. */
  readonly postings: readonly number[]
}

export interface TextIndex {
  /** The nodes in which a word of that form occurs; null where none has it. */
  form(form: string): WordPostings | null
  /** The forms of words of the corpus that begin like that, those of the most nodes first, at most so many. */
  formsWithPrefix(prefix: string, limit: number): readonly WordPostings[]
  /** Finds the ordinals of nodes of a range of numbers whose own text has every word; nothing without a word. */
  withWords(range: NumberRange): (text: string) => Selection
}

export function textIndex({ forms, words: vocabulary }: SearchIndexes): TextIndex {
  const placesOfForms = once(() => new Map(forms.map(([form], place) => [form, place])))
  const postingsAt = (place: number | undefined): WordPostings | null => {
    const found = place === undefined ? undefined : forms[place]
    return found === undefined ? null : { form: found[0], weight: found[1], postings: found[2] }
  }
  const form = (wanted: string): WordPostings | null => postingsAt(placesOfForms().get(wanted))

  return {
    form,
    formsWithPrefix: (prefix, limit) => {
      const places = new Set<number>()
      for (let place = firstWordFrom(vocabulary, prefix); place < vocabulary.length; place += 1) {
        const [word, formPlace] = vocabulary[place] ?? ['', 0]
        if (!word.startsWith(prefix)) break
        places.add(formPlace)
      }
      return [...places]
        .toSorted((a, b) => (forms[b]?.[2].length ?? 0) - (forms[a]?.[2].length ?? 0) || a - b)
        .slice(0, limit)
        .flatMap((place) => postingsAt(place) ?? [])
    },
    withWords: (range) => {
      const find = recent((text) => {
        const wanted = new Set(Array.from(words(text), ({ folded }) => wordForm(folded)))
        const lists = [...wanted].map((each) => form(each)?.postings ?? [])
        const [rarest, ...others] = lists.toSorted((a, b) => a.length - b.length)
        if (rarest === undefined) return []
        let ordinals = ordinalsIn(rarest, range)
        for (const other of others) {
          if (ordinals.length === 0) break
          ordinals = inBoth(ordinals, ordinalsIn(other, range))
        }
        return ordinals
      })
      return (text) => posted(find(text))
    },
  }
}

/** Of two ascending lists. */
function inBoth(some: Ordinals, others: Ordinals): Ordinals {
  let next = 0
  return some.filter((ordinal) => {
    while ((others[next] ?? Infinity) < ordinal) next += 1
    return others[next] === ordinal
  })
}

function firstWordFrom(vocabulary: SearchIndexes['words'], prefix: string): number {
  let low = 0
  let high = vocabulary.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((vocabulary[middle]?.[0] ?? '') < prefix) low = middle + 1
    else high = middle
  }
  return low
}

/** The ordinals of the nodes of a range whose own text is meant. */
function ordinalsIn(postings: readonly number[], { start, end }: NumberRange): readonly number[] {
  let low = 0
  let high = postings.length / 2
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((postings[middle * 2] ?? Infinity) < start) low = middle + 1
    else high = middle
  }
  const ordinals: number[] = []
  for (let place = low * 2; place < postings.length; place += 2) {
    const number = postings[place] ?? Infinity
    if (number >= end) break
    if (decodePostingValue(postings[place + 1] ?? 0).isOwnText) ordinals.push(number - start)
  }
  return ordinals
}
