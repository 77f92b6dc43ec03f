/** The nodes whose own text has certain words, as sets: for `text` filters. */
import { nodeOfPosting } from '../model/bundle/indexes/posting.ts'
import type { PostingStretch, SearchForms } from '../model/bundle/indexes/search-forms.ts'
import { lowerBound } from '../model/bundle/indexes/ordinals.ts'
import type { NodeNumbers } from '../model/node-numbers.ts'
import { isOwnTextValue } from '../model/posting-value.ts'
import type { NodeKind } from '../model/vocabulary.ts'
import { wordForm } from '../model/word-forms.ts'
import { words } from '../model/words.ts'
import { once } from '../model/once.ts'
import { found, intersection, nothing, type Selection } from './selection.ts'

export interface TextIndex {
  /** Finds the ordinals of nodes of a kind whose own text has every word; nothing without a word. */
  withWords(kind: NodeKind): (text: string) => Selection
}

/** Looking up a node costs about so much of reading it with all others. */
const lookupCost = 64

export function textIndex(forms: SearchForms, numbers: NodeNumbers): TextIndex {
  return {
    withWords: (kind) => {
      const { start, end } = numbers.rangeOf(kind)
      const withForm = (form: string): Selection => {
        const stretch = forms.find(form)?.stretch(kind)
        return stretch === undefined ? nothing : withOwn(stretch, start)
      }
      return (text) => {
        const wanted = new Set(Array.from(words(text), ({ folded }) => wordForm(folded)))
        if (wanted.size === 0) return nothing
        return intersection([...wanted].map(withForm), end - start)
      }
    },
  }
}

/** @param first The number of the first node of the kind. */
function withOwn(stretch: PostingStretch, first: number): Selection {
  const own = once(() => {
    const postings = stretch.postings()
    const ordinals = new Uint32Array(postings.length)
    let length = 0
    for (let place = 0; place < postings.length; place += 1) {
      const posting = postings[place] ?? 0
      if (!isOwnTextValue(posting)) continue
      ordinals[length] = nodeOfPosting(posting) - first
      length += 1
    }
    return ordinals.subarray(0, length)
  })
  let lookups = 0
  return found({
    bound: stretch.bound,
    has: (ordinal) => {
      lookups += 1
      if (lookups * lookupCost < stretch.bound) return isOwnTextValue(stretch.find(first + ordinal))
      const ordinals = own()
      return ordinals[lowerBound(ordinals, ordinal)] === ordinal
    },
    find: own,
  })
}
