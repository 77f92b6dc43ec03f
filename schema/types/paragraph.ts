/** The `Paragraph` type. */
import { Passage } from '../../src/model/passage.ts'
import { segmentParagraph } from '../../src/model/segments.ts'
import { andThen } from '../maybe-promise.ts'
import { ParagraphRef, SegmentRef } from '../refs.ts'
import { cost } from '../field-cost.ts'

ParagraphRef.implement({
  description: 'A paragraph of an article.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its number in the article, from 1.' }),
    start: t.exposeInt('start', {
      description: 'Where it starts, in Unicode code points from the start of `Article.text`.',
    }),
    end: t.exposeInt('end', {
      description:
        'Where it ends, exclusive, counted as `start`; the line break is not part of it.',
    }),
    text: t.string({
      extensions: cost({ bytes: 300 }),
      description: 'Its text, to the letter.',
      resolve: (paragraph) => new Passage(paragraph.article, paragraph).exact,
    }),
    segments: t.field({
      extensions: cost({ items: 12, work: 15 }),
      type: [SegmentRef],
      description:
        'The paragraph cut wherever a mention or the content of a statement starts or ends, so that a page can be highlighted without arithmetic. Joined, the texts are the text of the paragraph.',
      resolve: ({ article, start, end, marks }) =>
        andThen(marks(), (all) =>
          segmentParagraph(new Passage(article, { start, end }).exact, start, end, all),
        ),
    }),
  }),
})
