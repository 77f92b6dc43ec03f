/** The postings of the words of a search in the nodes of the kinds that are asked for. */
import type { OpenIndexes } from '../model/bundle/indexes/open-indexes.ts'
import type { PostingStretch, SearchForm } from '../model/bundle/indexes/search-forms.ts'
import { nodeKinds, type NodeKind } from '../model/vocabulary.ts'
import type { SearchTerms } from './search-terms.ts'

/** A word that only begins like the last word counts half. */
const expansionShare = 0.5

/** Where one form stands for a word. */
export interface WordHits {
  /** How much a hit counts. */
  readonly weight: number
  readonly stretches: readonly PostingStretch[]
}

/** What nodes can have of a search. */
export interface SearchedWords {
  /** For each word the forms that stand for it. */
  readonly words: readonly (readonly WordHits[])[]
  /** The sum over the words of the weight of the rarest form. */
  readonly fullWeight: number
}

/** @param kinds Null: of any kind. */
export function searchedWords(
  { forms, prefix }: SearchTerms,
  kinds: readonly NodeKind[] | null,
  { forms: index, beginningWith }: OpenIndexes['search'],
): SearchedWords {
  const wanted = kinds === null ? nodeKinds : [...new Set(kinds)]
  const hits = (form: SearchForm, weight: number): WordHits => ({
    weight,
    stretches: wanted.map(form.stretch).filter(({ bound }) => bound > 0),
  })
  let fullWeight = 0
  const words = forms.map((form, place) => {
    const exact = index.find(form)
    const begun = place === forms.length - 1 && prefix !== null ? beginningWith(prefix) : []
    const others = Array.from(begun, index.at).filter((each) => each.form !== form)
    fullWeight += Math.max(...[...others, exact].map((each) => each?.weight ?? 0))
    // How rare a word is says nothing before it is finished: what is typed may mean any of them.
    const begunWeight = Math.min(...others.map(({ weight }) => weight)) * expansionShare
    return [
      ...(exact === null ? [] : [hits(exact, exact.weight)]),
      ...others.map((other) => hits(other, begunWeight)),
    ].filter(({ stretches }) => stretches.length > 0)
  })
  return { words, fullWeight }
}
