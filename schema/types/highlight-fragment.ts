/** The `HighlightFragment` type: a stretch of a matched field. */
import { HighlightFragmentRef } from '../refs.ts'

HighlightFragmentRef.implement({
  description: 'A stretch of the text of a field that either matches or does not.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The text, which is not markup.' }),
    isMatch: t.exposeBoolean('isMatch', {
      description: 'Whether it matches a word that was looked for.',
    }),
  }),
})
