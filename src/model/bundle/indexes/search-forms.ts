/**
 * The inverted index of the words of all searchable fields: `name.forms`, the word forms, a sorted
 * table; `name.weights`, how rare each is, in thousandths; and the postings of each, in blocks from
 * `name.firstBlocks` on, which has the end of the last besides.
 *
 * The numbers of one kind of node are consecutive, so the postings of a form are a stretch for each
 * kind. Of a stretch of more than 256 the file has the best 64 besides, best first, then by node: in
 * `name.heads`, with one number each in `name.headed`, ascending: five times the place of the form,
 * and the place of the kind in the order of ids.
 */
import type { SearchIndexes } from '../../bundle-indexes.ts'
import type { NodeNumbers, NumberRange } from '../../node-numbers.ts'
import { nodeKinds, type NodeKind } from '../../vocabulary.ts'
import type { Sections, SectionWriter } from '../sections.ts'
import { lowerBound } from './ordinals.ts'
import { maxPostedNodes, packPosting, valueOfPosting } from './posting.ts'
import { encodePostingBlocks, openPostingBlocks } from './posting-blocks.ts'
import { encodeStrings, openSortedStrings } from './string-table.ts'

/** The best of a stretch are at hand where it is longer. */
const longStretch = 256
const headLength = 64

export interface SearchForm {
  readonly form: string
  readonly weight: number
  /** How many nodes have it. */
  readonly length: number
  /** The part of its postings that nodes of a kind have. */
  readonly stretch: (kind: NodeKind) => PostingStretch
}

export interface PostingStretch {
  /** At most so many postings. */
  readonly bound: number
  /** How many there are. */
  readonly size: () => number
  /** All of them, in the order of nodes: see `posting`. Reads them when it is first asked. */
  readonly postings: () => Uint32Array
  /** The posting of a node; 0 where it has none. */
  readonly find: (node: number) => number
  /** The best of them, best first, then by node; null where they are few enough to look at all. */
  readonly best: Uint32Array | null
}

export interface SearchForms {
  readonly length: number
  /** How many nodes have the form at a place. */
  readonly sizeAt: (place: number) => number
  readonly at: (place: number) => SearchForm
  /** Null for a form that is not there. */
  readonly find: (form: string) => SearchForm | null
}

/** @throws {RangeError} for more nodes than a posting can number. */
export function encodeForms(
  out: SectionWriter,
  name: string,
  forms: SearchIndexes['forms'],
  numbers: NodeNumbers,
): void {
  if (numbers.size > maxPostedNodes) {
    throw new RangeError(
      `Cannot encode the words of ${numbers.size} nodes: expected at most ${maxPostedNodes}`,
    )
  }
  encodeStrings(
    out,
    `${name}.forms`,
    forms.map(([form]) => form),
  )
  out.add(
    `${name}.weights`,
    Uint16Array.from(forms, ([, weight]) => weight),
  )
  const lists = forms.map(([, , postings]) => postings)
  out.add(`${name}.firstBlocks`, encodePostingBlocks(out, name, lists))

  const headed: number[] = []
  const heads: number[] = []
  const kinds = kindsInOrder(numbers)
  for (const [place, postings] of lists.entries()) {
    for (const [kindPlace, kind] of kinds.entries()) {
      const [low, high] = stretchOf(postings, numbers.rangeOf(kind))
      if (high - low <= longStretch) continue
      headed.push(place * kinds.length + kindPlace)
      heads.push(...postings.slice(low, high).sort(byValue).slice(0, headLength))
    }
  }
  out.add(`${name}.headed`, Uint32Array.from(headed))
  out.add(`${name}.heads`, Uint32Array.from(heads))
}

export function openForms(sections: Sections, name: string, numbers: NodeNumbers): SearchForms {
  const forms = openSortedStrings(sections, `${name}.forms`)
  const weights = sections.uint16(`${name}.weights`)
  const firstBlocks = sections.uint32(`${name}.firstBlocks`)
  const blocks = openPostingBlocks(sections, name)
  const headed = sections.uint32(`${name}.headed`)
  const heads = sections.uint32(`${name}.heads`)
  const kinds = kindsInOrder(numbers)
  const headOf = (form: number, kind: NodeKind): Uint32Array | null => {
    const key = form * kinds.length + kinds.indexOf(kind)
    const place = lowerBound(headed, key)
    if (headed[place] !== key) return null
    return heads.subarray(place * headLength, (place + 1) * headLength)
  }
  const blocksOf = (place: number): readonly [first: number, end: number] => [
    firstBlocks[place] ?? 0,
    firstBlocks[place + 1] ?? 0,
  ]
  const at = (place: number): SearchForm => {
    const [first, end] = blocksOf(place)
    return {
      form: forms.at(place),
      weight: weights[place] ?? 0,
      length: blocks.length(first, end),
      stretch: (kind) => {
        const range = numbers.rangeOf(kind)
        if (first === end || range.start === range.end) return emptyStretch
        const firstOf = blocks.blockOf(first, end, range.start)
        const endOf = blocks.blockOf(first, end, range.end - 1) + 1
        let all: Uint32Array | null = null
        const postings = (): Uint32Array => {
          if (all !== null) return all
          const read = blocks.read(firstOf, endOf)
          const [low, high] = stretchOf(read, range)
          return (all = read.subarray(low, high))
        }
        return {
          bound: blocks.length(firstOf, endOf),
          size: () => blocks.rank(first, end, range.end) - blocks.rank(first, end, range.start),
          postings,
          find: (node) => blocks.find(blocks.blockOf(firstOf, endOf, node), node),
          best: headOf(place, kind),
        }
      },
    }
  }
  return {
    length: forms.length,
    sizeAt: (place) => blocks.length(...blocksOf(place)),
    at,
    find: (form) => {
      const place = forms.placeOf(form)
      return place === null ? null : at(place)
    },
  }
}

const emptyStretch: PostingStretch = {
  bound: 0,
  size: () => 0,
  postings: () => new Uint32Array(),
  find: () => 0,
  best: null,
}

function kindsInOrder(numbers: NodeNumbers): readonly NodeKind[] {
  return nodeKinds.toSorted(
    (a, b) => numbers.rangeOf(a).start - numbers.rangeOf(b).start || (a < b ? -1 : 1),
  )
}

/** Where the postings of nodes of a range start and end. */
function stretchOf(
  postings: ArrayLike<number>,
  { start, end }: NumberRange,
): readonly [low: number, high: number] {
  const low = lowerBound(postings, packPosting(start, 0))
  return [low, lowerBound(postings, packPosting(end, 0), low)]
}

/** The best first, then by node. The bit that tells the node's own text from others is no part of how good it is. */
function byValue(a: number, b: number): number {
  return (valueOfPosting(b) >>> 1) - (valueOfPosting(a) >>> 1) || a - b
}
