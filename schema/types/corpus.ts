/** The `Corpus` type and its root query. */
import { builder } from '../builder.ts'
import { hashCost } from '../field-cost.ts'
import { CorpusRef } from '../refs.ts'

CorpusRef.implement({
  description: 'The whole of what is served: its version, and how much there is of it.',
  fields: (t) => ({
    version: t.exposeString('version', {
      extensions: hashCost,
      description:
        'The SHA-256 of the corpus in lower-case hexadecimal digits: the same data, the same version.',
    }),
    articles: t.exposeInt('articles', { description: 'How many articles there are.' }),
    actors: t.exposeInt('actors', { description: 'How many actors there are.' }),
    statements: t.exposeInt('statements', { description: 'How many statements there are.' }),
    events: t.exposeInt('events', { description: 'How many events there are.' }),
    locations: t.exposeInt('locations', { description: 'How many locations there are.' }),
  }),
})

builder.queryField('corpus', (t) =>
  t.field({
    type: CorpusRef,
    description: 'The version and the size of the corpus.',
    resolve: (_root, _args, { store }) => store.corpus(),
  }),
)
