/**
 * The inverted index of the words of all searchable fields. How strong a hit is follows BM25 within
 * one tier of fields: a word that occurs more often in a shorter field counts more. Of several fields
 * of one tier (a name and its aliases) the best counts. All figures are whole numbers, so that every
 * machine ranks alike.
 */
import type { SearchIndexes } from '../../model/bundle-indexes.ts'
import type { NodeNumbers } from '../../model/node-numbers.ts'
import { encodePostingValue, strengthScale } from '../../model/posting-value.ts'
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

interface IndexedField {
  readonly node: number
  readonly tier: number
  readonly isOwnText: boolean
  readonly length: number
  readonly occurrences: ReadonlyMap<string, number>
}

export function searchIndexes(numbers: NodeNumbers): SearchIndexes {
  const formOf = new Map<string, string>()
  const fields: IndexedField[] = []
  for (let node = 0; node < numbers.size; node += 1) {
    for (const field of searchableFields(numbers.recordOf(node))) {
      fields.push(indexField(node, field, formOf))
    }
  }
  const averages = averageLengths(fields)
  const hits = new Map<string, Map<number, Hit>>()
  for (const field of fields) {
    const relativeLength = field.length / (averages[field.tier] ?? 1)
    for (const [form, count] of field.occurrences) {
      const nodes = hits.get(form) ?? new Map<number, Hit>()
      hits.set(form, nodes)
      nodes.set(field.node, better(nodes.get(field.node), field, strength(count, relativeLength)))
    }
  }

  const forms = [...hits].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const places = new Map(forms.map(([form], place) => [form, place]))
  return {
    forms: forms.map(([form, nodes]) => [
      form,
      weight(nodes.size, numbers.size),
      [...nodes].flatMap(([node, hit]) => [node, encodePostingValue(hit)]),
    ]),
    words: [...formOf]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, form]) => [word, places.get(form) ?? 0]),
  }
}

interface Hit {
  readonly tier: number
  readonly strength: number
  readonly isOwnText: boolean
}

function indexField(
  node: number,
  { text, tier, isOwnText }: SearchableField,
  formOf: Map<string, string>,
): IndexedField {
  const occurrences = new Map<string, number>()
  let length = 0
  for (const { folded } of words(text)) {
    const form = formOf.get(folded) ?? wordForm(folded)
    formOf.set(folded, form)
    occurrences.set(form, (occurrences.get(form) ?? 0) + 1)
    length += 1
  }
  return { node, tier: fieldTiers.indexOf(tier), isOwnText, length, occurrences }
}

function averageLengths(fields: readonly IndexedField[]): readonly number[] {
  return fieldTiers.map((_, tier) => {
    const ofTier = fields.filter((field) => field.tier === tier && field.length > 0)
    const total = ofTier.reduce((sum, { length }) => sum + length, 0)
    return total === 0 ? 1 : total / ofTier.length
  })
}

function better(known: Hit | undefined, field: IndexedField, found: number): Hit {
  const isOwnText = field.isOwnText || (known?.isOwnText ?? false)
  const isBetter =
    known === undefined ||
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
