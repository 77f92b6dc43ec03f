/**
 * Which nodes answer a search, and how well. A node is better the more of the words it has; of nodes
 * with equally many, the one that has them in more telling fields (names over titles over what is said
 * over articles' texts); of those, the one in which they are rarer and make up more of the field.
 */
import type { NodeNumbers } from '../model/node-numbers.ts'
import { decodePostingValue, strengthScale } from '../model/posting-value.ts'
import { fieldTiers } from '../model/searchable-fields.ts'
import { stopWords } from '../model/stop-words.ts'
import type { NodeKind } from '../model/vocabulary.ts'
import { wordForm } from '../model/word-forms.ts'
import { firstWords } from '../model/words.ts'
import { once } from './selection.ts'
import { maxWords, type TextIndex, type WordPostings } from './text-index.ts'

/** A last word is taken for the beginning of at most so many others, those of the most nodes. */
const maxExpansions = 64

/** A word that only begins like the last word counts half. */
const expansionShare = 0.5

export interface SearchTerms {
  /** Each once; the last may be unfinished. */
  readonly forms: readonly string[]
  /** The last word, folded: words may begin like it. Null for a query without a word. */
  readonly prefix: string | null
}

/**
 * The words of a query that count: the first 32, without stop words as long as another word is left.
 */
export function searchTerms(query: string): SearchTerms {
  const all = firstWords(query, maxWords).map(({ folded }) => folded)
  const telling = all.filter((word) => !stopWords.has(word))
  const counted = telling.length === 0 ? all : telling
  const prefix = counted.at(-1) ?? null
  // The form of the last word stays last, wherever else it stands.
  const forms = new Set(counted.map(wordForm).toReversed())
  return { forms: [...forms].toReversed(), prefix }
}

/** The nodes that answer, best first, then by id. */
export interface Ranking {
  readonly length: number
  readonly nodeAt: (place: number) => number
  /** The whole part: how many of the words it has. The rest, below 1: in which fields, how rare, how strong. */
  readonly scoreAt: (place: number) => number
}

/** Scores have six digits after the point. */
const scoreScale = 1_000_000

export type Rank = (terms: SearchTerms, kinds: readonly NodeKind[] | null) => Ranking

/**
 * Ranks every node of the kinds with any of the words; `kinds` null: of any kind. Costs a step for each
 * node with each word, and sorting those.
 */
export function ranker(text: TextIndex, numbers: NodeNumbers): Rank {
  // Tables over all nodes, made once and put back to zero after each use for the nodes that were used.
  const tables = once(() => ({
    best: new Float64Array(numbers.size),
    matched: new Uint8Array(numbers.size),
    tiers: new Uint8Array(numbers.size),
    strengths: new Float64Array(numbers.size),
  }))
  return ({ forms, prefix }, kinds) => {
    const { best, matched, tiers, strengths } = tables()
    const isWanted = kindTest(kinds, numbers)
    const found: number[] = []
    let fullStrength = 0
    for (const [place, form] of forms.entries()) {
      const exact = text.form(form)
      const isLast = place === forms.length - 1
      const begun = isLast && prefix !== null ? text.formsWithPrefix(prefix, maxExpansions) : []
      const others = begun.filter((each) => each.form !== form)
      fullStrength += Math.max(...[...others, exact].map((list) => list?.weight ?? 0))
      for (const node of bestHits(exact, others, best)) {
        const hit = best[node] ?? 0
        best[node] = 0
        if (!isWanted(node)) continue
        if (matched[node] === 0) found.push(node)
        matched[node] = (matched[node] ?? 0) + 1
        tiers[node] = (tiers[node] ?? 0) + Math.floor(hit / tierStep)
        strengths[node] = (strengths[node] ?? 0) + (hit % tierStep)
      }
    }

    // One number a node that sorts as score and id do, which is far quicker than comparing pairs.
    const highest = (forms.length + 1) * scoreScale
    const keys = new Float64Array(found.length)
    for (const [place, node] of found.entries()) {
      const relevance = (strengths[node] ?? 0) / (fullStrength * strengthScale)
      const fields = ((tiers[node] ?? 0) + relevance) / (fieldTiers.length * forms.length)
      const score = Math.round(((matched[node] ?? 0) + fields) * scoreScale)
      keys[place] = (highest - score) * numbers.size + node
      matched[node] = 0
      tiers[node] = 0
      strengths[node] = 0
    }
    keys.sort()
    const keyAt = (place: number): number => keys[place] ?? NaN
    return {
      length: keys.length,
      nodeAt: (place) => keyAt(place) % numbers.size,
      scoreAt: (place) => (highest - Math.floor(keyAt(place) / numbers.size)) / scoreScale,
    }
  }
}

/** Above every strength times a weight. */
const tierStep = 2 ** 32

/**
 * The nodes with one word or with what begins like it. Their best hits are put into `best`, which is
 * zero everywhere: the tier times {@link tierStep} and the strength times the weight of the word.
 */
function bestHits(
  exact: WordPostings | null,
  begun: readonly WordPostings[],
  best: Float64Array,
): readonly number[] {
  const nodes: number[] = []
  const add = ({ postings }: WordPostings, weight: number): void => {
    for (let place = 0; place < postings.length; place += 2) {
      const node = postings[place] ?? 0
      const { tier, strength } = decodePostingValue(postings[place + 1] ?? 0)
      // At least 1, so that it differs from no hit.
      const value = tier * tierStep + Math.ceil(strength * weight)
      const known = best[node] ?? 0
      if (known === 0) nodes.push(node)
      if (value > known) best[node] = value
    }
  }
  if (exact !== null) add(exact, exact.weight)
  // How rare a word is says nothing before it is finished: what is typed may mean any of them.
  const begunWeight = Math.min(...begun.map(({ weight }) => weight)) * expansionShare
  for (const list of begun) add(list, begunWeight)
  return nodes
}

function kindTest(
  kinds: readonly NodeKind[] | null,
  numbers: NodeNumbers,
): (node: number) => boolean {
  if (kinds === null) return () => true
  const ranges = kinds.map(numbers.rangeOf)
  return (node) => ranges.some(({ start, end }) => node >= start && node < end)
}
