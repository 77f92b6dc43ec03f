/**
 * The inverted index of the words of all searchable fields. How strong a hit is follows BM25 within
 * one tier of fields: a word that occurs more often in a shorter field counts more. Of several fields
 * of one tier (a name and its aliases) the best counts. All figures are whole numbers, so that every
 * machine ranks alike.
 */
import type { SearchIndexes } from '../../model/bundle-indexes.ts'
import { packPosting } from '../../model/bundle/indexes/posting.ts'
import { compareTexts } from '../../model/bundle/indexes/string-table.ts'
import type { NodeNumbers } from '../../model/node-numbers.ts'
import { encodePostingValue, strengthScale, type PostingValue } from '../../model/posting-value.ts'
import {
  fieldTiers,
  searchableFields,
  type SearchableField,
} from '../../model/searchable-fields.ts'
import { wordForm } from '../../model/word-forms.ts'
import { words } from '../../model/words.ts'

/** The usual parameters of BM25: how soon more occurrences stop to count, and how much length does. */
const saturation = 1.2
const lengthShare = 0.75

/** A field of a node with its word forms, numbered in the order in which they first occur. */
interface IndexedField {
  readonly node: number
  readonly tier: number
  readonly isOwnText: boolean
  readonly length: number
  /** Two numbers each: the form and how often it occurs. */
  readonly occurrences: Uint32Array
}

interface Vocabulary {
  /** The number of the form of each folded word. */
  readonly formOfWord: Map<string, number>
  readonly numberOfForm: Map<string, number>
}

/** The postings of a form so far. */
interface FormPostings {
  readonly postings: number[]
  /** The node of the last. */
  node: number
  /** How well it has the form. */
  hit: PostingValue | null
}

export function searchIndexes(numbers: NodeNumbers): SearchIndexes {
  const vocabulary: Vocabulary = { formOfWord: new Map(), numberOfForm: new Map() }
  const fields: IndexedField[] = []
  for (let node = 0; node < numbers.size; node += 1) {
    for (const field of searchableFields(numbers.recordOf(node))) {
      fields.push(indexField(node, field, vocabulary))
    }
  }
  const found = postingsByForm(fields, vocabulary.numberOfForm.size)
  const forms = [...vocabulary.numberOfForm].toSorted(([a], [b]) => compareTexts(a, b))
  const places = new Map(forms.map(([, number], place) => [number, place]))
  return {
    forms: forms.map(([form, number]) => {
      const postings = found[number] ?? []
      return [form, weight(postings.length, numbers.size), postings]
    }),
    words: [...vocabulary.formOfWord]
      .toSorted(([a], [b]) => compareTexts(a, b))
      .map(([word, number]) => [word, places.get(number) ?? 0]),
  }
}

function indexField(
  node: number,
  { text, tier, isOwnText }: SearchableField,
  { formOfWord, numberOfForm }: Vocabulary,
): IndexedField {
  const occurrences = new Map<number, number>()
  let length = 0
  for (const { folded } of words(text)) {
    let number = formOfWord.get(folded)
    if (number === undefined) {
      const form = wordForm(folded)
      number = numberOfForm.get(form) ?? numberOfForm.size
      numberOfForm.set(form, number)
      formOfWord.set(folded, number)
    }
    occurrences.set(number, (occurrences.get(number) ?? 0) + 1)
    length += 1
  }
  return {
    node,
    tier: fieldTiers.indexOf(tier),
    isOwnText,
    length,
    occurrences: Uint32Array.from([...occurrences].flat()),
  }
}

function averageLengths(fields: readonly IndexedField[]): readonly number[] {
  return fieldTiers.map((_, tier) => {
    const ofTier = fields.filter((field) => field.tier === tier && field.length > 0)
    const total = ofTier.reduce((sum, { length }) => sum + length, 0)
    return total === 0 ? 1 : total / ofTier.length
  })
}

/** @param fields Those of one node behind each other, nodes ascending. */
function postingsByForm(
  fields: readonly IndexedField[],
  formCount: number,
): readonly (readonly number[])[] {
  const averages = averageLengths(fields)
  const forms = Array.from({ length: formCount }, (): FormPostings => ({
    postings: [],
    node: -1,
    hit: null,
  }))
  const close = (form: FormPostings): void => {
    if (form.hit !== null) form.postings.push(packPosting(form.node, encodePostingValue(form.hit)))
    form.hit = null
  }
  for (const field of fields) {
    const relativeLength = field.length / (averages[field.tier] ?? 1)
    for (let at = 0; at < field.occurrences.length; at += 2) {
      const form = forms[field.occurrences[at] ?? -1]
      if (form === undefined) continue
      if (form.node !== field.node) close(form)
      form.node = field.node
      const found = strength(field.occurrences[at + 1] ?? 0, relativeLength)
      form.hit = better(form.hit, field, found)
    }
  }
  return forms.map((form) => {
    close(form)
    return form.postings
  })
}

function better(known: PostingValue | null, field: IndexedField, found: number): PostingValue {
  const isOwnText = field.isOwnText || (known?.isOwnText ?? false)
  const isBetter =
    known === null ||
    field.tier > known.tier ||
    (field.tier === known.tier && found > known.strength)
  return isBetter
    ? { tier: field.tier, strength: found, isOwnText }
    : { tier: known.tier, strength: known.strength, isOwnText }
}

function strength(count: number, relativeLength: number): number {
  const norm = saturation * (1 - lengthShare + lengthShare * relativeLength)
  const share = Math.round((strengthScale * count) / (count + norm))
  return Math.min(Math.max(share, 1), strengthScale - 1)
}

/** The inverse document frequency, in thousandths, at least 1. */
function weight(nodes: number, allNodes: number): number {
  return Math.max(1, Math.round(1000 * Math.log(1 + (allNodes - nodes + 0.5) / (nodes + 0.5))))
}
