/** What of a query is searched for. */
import { stopWords } from '../model/stop-words.ts'
import { wordForm } from '../model/word-forms.ts'
import { firstWords } from '../model/words.ts'

/** Only so many words of a search count. */
export const maxWords = 32

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
