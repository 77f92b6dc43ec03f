/**
 * Which nodes answer a search, and how well. A node is better the more of the words it has; of nodes
 * with equally many, the one that has them in more telling fields (names over titles over what is said
 * over articles' texts); of those, the one in which they are rarer and make up more of the field.
 *
 * A node's place among all is one number that sorts as its score and its id do: so the nodes of a page
 * are found among the others without these being sorted.
 */
import { nodeOfPosting, valueOfPosting } from '../model/bundle/indexes/posting.ts'
import { strengthOf, strengthScale, tierOf } from '../model/posting-value.ts'
import { fieldTiers } from '../model/searchable-fields.ts'
import type { SearchedWords, WordHits } from './word-hits.ts'

/** Scores have six digits after the point. */
const scoreScale = 1_000_000

/** Above every strength times a weight: one number for a hit that sorts as its tier and its strength do. */
const tierStep = 2 ** 24

export interface Scale {
  /** Every place is less. */
  readonly end: number
  readonly nodeAt: (place: number) => number
  /** The whole part: how many of the words it has. The rest, below 1: in which fields, how rare, how strong. */
  readonly scoreAt: (place: number) => number
  /** The first place of a score or, if no node can have it, of less. */
  readonly placeOfScore: (score: number) => { readonly place: number; readonly isExact: boolean }
  /** The place of a node that has so many of the words, in fields of tiers and with strengths that add up to that. */
  readonly placeOf: (node: number, matched: number, tiers: number, strengths: number) => number
}

/** @param size How many nodes there are. */
export function scaleOf({ words, fullWeight }: SearchedWords, size: number): Scale {
  const highest = (words.length + 1) * scoreScale
  return {
    end: (highest + 1) * size,
    nodeAt: (place) => place % size,
    scoreAt: (place) => (highest - Math.floor(place / size)) / scoreScale,
    placeOfScore: (score) => {
      const level = highest - Math.round(score * scoreScale)
      if ((highest - level) / scoreScale === score) return { place: level * size, isExact: true }
      return { place: (highest - Math.floor(score * scoreScale)) * size, isExact: false }
    },
    placeOf: (node, matched, tiers, strengths) => {
      const relevance = strengths / (fullWeight * strengthScale)
      const fields = (tiers + relevance) / (fieldTiers.length * words.length)
      const score = Math.round((matched + fields) * scoreScale)
      return (highest - score) * size + node
    },
  }
}

/** Some of the places of the nodes that answer. */
export interface BestPlaces {
  /** In order. */
  readonly places: readonly number[]
  /** There are no others up to here. */
  readonly upTo: number
}

/** Below this share of the rarest form's weight two strengths can come to one score. */
const finestShare = 0.005

/**
 * The best that answer a search of one word, from the best of each of its stretches. Costs a step for
 * each of these, however many nodes have the word. Null for a search of several words.
 */
export function bestPlaces({ words, fullWeight }: SearchedWords, scale: Scale): BestPlaces | null {
  const [only, ...others] = words
  if (only === undefined || others.length > 0) return null
  let upTo = scale.end
  const found: number[] = []
  for (const { weight, stretches } of only) {
    const isCoarse = weight < Math.max(1, fullWeight * finestShare)
    for (const { postings, best } of stretches) {
      const candidates = best ?? postings()
      let last = -1
      for (let at = 0; at < candidates.length; at += 1) {
        const posting = candidates[at] ?? 0
        const hit = hitOf(posting, weight)
        last = scale.placeOf(nodeOfPosting(posting), 1, Math.floor(hit / tierStep), hit % tierStep)
        found.push(last)
      }
      // What is not among the best comes behind the last of them, or, if coarse, maybe beside it.
      if (best !== null) {
        upTo = Math.min(upTo, isCoarse ? last - scale.nodeAt(last) - 1 : last)
      }
    }
  }
  const sorted = Float64Array.from(found).sort()
  // A node stands once, at its best, and only as far as nothing can be missing.
  const seen = new Set<number>()
  const isOnce = only.length === 1
  const places: number[] = []
  for (let at = 0; at < sorted.length; at += 1) {
    const place = sorted[at] ?? Infinity
    if (place > upTo) break
    const node = scale.nodeAt(place)
    if (!isOnce && seen.has(node)) continue
    if (!isOnce) seen.add(node)
    places.push(place)
  }
  return { places, upTo }
}

/** Tables over all nodes, zero everywhere between two searches. */
interface Tables {
  readonly best: Uint32Array
  readonly strengths: Uint32Array
  readonly matched: Uint8Array
  readonly tiers: Uint8Array
}

export interface Ranker {
  /** The places of all nodes that answer, in no order. Costs a step for each node with each form. */
  readonly allPlaces: (words: SearchedWords, scale: Scale) => Float64Array
  /** How many nodes answer. Costs nothing for one form, and else a short step for each node with each form. */
  readonly count: (words: SearchedWords) => number
}

/**
 * Keeps ten bytes a node from the first search on that needs them.
 * @param size How many nodes there are.
 */
export function ranker(size: number): Ranker {
  let kept: Tables | null = null
  return {
    allPlaces: ({ words, fullWeight }, scale) => {
      const tables = (kept ??= {
        best: new Uint32Array(size),
        strengths: new Uint32Array(size),
        matched: new Uint8Array(size),
        tiers: new Uint8Array(size),
      })
      const { best, strengths, matched, tiers } = tables
      const found: number[] = []
      for (const hits of words) {
        for (const node of bestHits(hits, best)) {
          const hit = best[node] ?? 0
          best[node] = 0
          if (matched[node] === 0) found.push(node)
          matched[node] = (matched[node] ?? 0) + 1
          tiers[node] = (tiers[node] ?? 0) + Math.floor(hit / tierStep)
          strengths[node] = (strengths[node] ?? 0) + (hit % tierStep)
        }
      }
      const places = new Float64Array(fullWeight === 0 ? 0 : found.length)
      for (const [index, node] of found.entries()) {
        places[index] = scale.placeOf(
          node,
          matched[node] ?? 0,
          tiers[node] ?? 0,
          strengths[node] ?? 0,
        )
        matched[node] = 0
        tiers[node] = 0
        strengths[node] = 0
      }
      return places
    },
    count: ({ words }) => {
      const stretches = words.flat().flatMap((hits) => hits.stretches)
      if (words.flat().length <= 1) {
        return stretches.reduce((sum, stretch) => sum + stretch.size(), 0)
      }
      const isFound = new Uint8Array(size)
      let count = 0
      for (const stretch of stretches) {
        const postings = stretch.postings()
        for (let at = 0; at < postings.length; at += 1) {
          const node = nodeOfPosting(postings[at] ?? 0)
          count += 1 - (isFound[node] ?? 0)
          isFound[node] = 1
        }
      }
      return count
    },
  }
}

/** The nodes with one word. Their best hits are put into `best`, which is zero everywhere. */
function bestHits(hits: readonly WordHits[], best: Uint32Array): readonly number[] {
  const nodes: number[] = []
  for (const { weight, stretches } of hits) {
    for (const stretch of stretches) {
      const postings = stretch.postings()
      for (let at = 0; at < postings.length; at += 1) {
        const posting = postings[at] ?? 0
        const node = nodeOfPosting(posting)
        const hit = hitOf(posting, weight)
        const known = best[node] ?? 0
        if (known === 0) nodes.push(node)
        if (hit > known) best[node] = hit
      }
    }
  }
  return nodes
}

/** The tier times {@link tierStep} and the strength times the weight of the form; at least 1, so that it differs from no hit. */
function hitOf(posting: number, weight: number): number {
  const value = valueOfPosting(posting)
  return tierOf(value) * tierStep + Math.ceil(strengthOf(value) * weight)
}
