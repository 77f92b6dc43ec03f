/**
 * What the forms of one word have in common: `harbouring`, `harbors` and `harbour` have the form
 * `harbor`. English words of the letters a to z are folded in spelling and stemmed (Porter2); all
 * others are their own form. A form is a key to compare by, not a word to show.
 */
import stem from 'wink-porter2-stemmer'
import { foldSpelling } from './spelling.ts'

/** The form of a word that has been folded as `words` does it. */
export function wordForm(folded: string): string {
  // The stemmer writes a consonant y as "3", so that a figure in a word would not survive it.
  if (!/^[a-z]{3,}$/.test(folded)) return folded
  // Porter2 makes "scapegoating" a verb in -ate and "scapegoats" none.
  return stem(foldSpelling(folded).replace(/oat(?:s|ed|ing)$/, 'oat'))
}
