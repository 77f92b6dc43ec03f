/** The four ways in which a fact is known, in words for readers. */
export type ProvenanceStatus = 'STATED' | 'INFERRED' | 'AMBIGUOUS' | 'REFERENCE_DATA'

export const statusWords: Readonly<
  Record<ProvenanceStatus, { readonly word: string; readonly meaning: string }>
> = {
  STATED: { word: 'stated', meaning: 'The words of the article say it.' },
  INFERRED: {
    word: 'inferred',
    meaning: 'The article does not say it; it follows from what it says.',
  },
  AMBIGUOUS: { word: 'ambiguous', meaning: 'The words can be read in more than one way.' },
  REFERENCE_DATA: {
    word: 'reference data',
    meaning: 'From an open collection of data, and from no article.',
  },
}
