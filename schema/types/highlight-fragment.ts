/** The `HighlightFragment` type: a stretch of a matched field. */
import { HighlightFragmentRef } from '../refs.ts'
import { cost } from '../field-cost.ts'

HighlightFragmentRef.implement({
  description: 'A stretch of the text of a field that either matches or does not.',
  fields: (t) => ({
    text: t.exposeString('text', {
      extensions: cost({ bytes: 40 }),
      description: 'The text, which is not markup.',
    }),
    isMatch: t.exposeBoolean('isMatch', {
      description: 'Whether it matches a word that was looked for.',
    }),
  }),
})
