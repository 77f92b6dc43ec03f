/** The `Highlight` type: a field that a search matched. */
import { HighlightFragmentRef, HighlightRef } from '../refs.ts'
import { cost } from '../field-cost.ts'

HighlightRef.implement({
  description: 'A field that a search matched, cut into what matches and what does not.',
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'The name of the field of the node, such as `name` or `content`.',
    }),
    fragments: t.expose('fragments', {
      extensions: cost({ items: 5 }),
      type: [HighlightFragmentRef],
      description:
        'The text of the field around its first matches, in order; joined, they are that text. They are plain text, not markup.',
    }),
  }),
})
