/** The input `ArticleFilter`: what articles are narrowed by. */
import { builder } from '../builder.ts'
import type { DateRange } from './date-range.ts'
import { DateRangeRef } from './date-range.ts'

export interface ArticleFilter {
  publishedOn?: DateRange | null | undefined
  text?: string | null | undefined
  actor?: string | null | undefined
  location?: string | null | undefined
  language?: string | null | undefined
  any?: ArticleFilter[] | null | undefined
  not?: ArticleFilter | null | undefined
}

export const ArticleFilterRef = builder.inputRef<ArticleFilter>('ArticleFilter')

ArticleFilterRef.implement({
  description:
    'Narrows articles. All conditions that are given must hold; null is as not given, an empty filter matches every article. At most 100 conditions.',
  fields: (t) => ({
    publishedOn: t.field({ type: DateRangeRef, description: 'Published on one of these days.' }),
    text: t.string({
      description:
        'Every one of these words occurs in the headline or in the text of the article, in any form, case or spelling. A text without a word matches nothing; at most 500 characters unless the deployment says otherwise.',
    }),
    actor: t.id({
      description: 'Mentions this actor or says something of it: an id such as `actor:taliban`.',
    }),
    location: t.id({
      description:
        'Mentions this location or says something of it: an id such as `location:pakistan`.',
    }),
    language: t.string({
      description:
        'Written in this language: a BCP 47 tag in any case. `en` matches `en-US` as well, `en-US` matches only that.',
    }),
    any: t.field({
      type: [ArticleFilterRef],
      description:
        'Holds if at least one of these filters does; an empty list matches nothing. Nests at most 5 levels deep.',
    }),
    not: t.field({
      type: ArticleFilterRef,
      description: 'Holds if this filter does not. Nests at most 5 levels deep.',
    }),
  }),
})
