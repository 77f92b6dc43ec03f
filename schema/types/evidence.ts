/** The `Evidence` type: a passage of an article. */
import { ArticleRef, EvidenceRef } from '../refs.ts'
import { cost } from '../field-cost.ts'

EvidenceRef.implement({
  description:
    'A passage of an article, with what it takes to find and to cite it: a W3C Web Annotation TextQuoteSelector (`exact`, `prefix`, `suffix`) and TextPositionSelector (`start`, `end`) in one. To cite it, give `exact` in quotation marks, the label and publisher of the article, and the paragraph.',
  fields: (t) => ({
    article: t.expose('article', {
      type: ArticleRef,
      description: 'The article that the passage is of.',
    }),
    exact: t.exposeString('exact', {
      extensions: cost({ bytes: 50, work: 0.5 }),
      description:
        'The words of the passage, unchanged. Always equal to `Article.text` from `start` to `end`.',
    }),
    prefix: t.exposeString('prefix', {
      extensions: cost({ work: 1 }),
      description:
        'The text directly before the passage, at most 32 code points; empty at the start of the article.',
    }),
    suffix: t.exposeString('suffix', {
      extensions: cost({ work: 1 }),
      description:
        'The text directly after the passage, at most 32 code points; empty at the end of the article.',
    }),
    start: t.exposeInt('start', {
      description:
        'Where the passage starts, in Unicode code points from the start of `Article.text`, the first being 0. In JavaScript, `Array.from(text)` counts the same way and `text.length` does not.',
    }),
    end: t.exposeInt('end', {
      description: 'Where the passage ends, exclusive, counted as `start`.',
    }),
    paragraph: t.exposeInt('paragraph', {
      description: 'The number of the paragraph in which the passage starts, from 1.',
    }),
    sentence: t.exposeString('sentence', {
      extensions: cost({ bytes: 150, work: 1 }),
      description:
        'The sentence around the passage; where it touches several, from the first to the last of them.',
    }),
  }),
})
