/** The input `ArticleOrder`: what a list of articles is ordered by. */
import { builder } from '../builder.ts'
import { OrderDirectionRef } from '../enums/order-direction.ts'
import { ArticleOrderFieldRef } from '../enums/article-order-field.ts'

export const ArticleOrderRef = builder.inputType('ArticleOrder', {
  description:
    'The order of a list of articles. Ties are in ascending order of slug, so that the order is total and a cursor keeps its place.',
  fields: (t) => ({
    field: t.field({
      type: ArticleOrderFieldRef,
      required: true,
      description: 'What to order by.',
    }),
    direction: t.field({
      type: OrderDirectionRef,
      required: true,
      defaultValue: 'ASC',
      description: 'Which end comes first; ascending where not given.',
    }),
  }),
})
