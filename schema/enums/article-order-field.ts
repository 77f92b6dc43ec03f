/** The `ArticleOrderField` enum. */
import { describedEnum } from './described-enum.ts'

export const ArticleOrderFieldRef = describedEnum(
  'ArticleOrderField',
  ['PUBLISHED_ON', 'SLUG'],
  'What articles are ordered by.',
  {
    PUBLISHED_ON:
      'By the day of publication, of equal days a certain one first; articles without one come last in both directions. The default, with DESC: the newest first.',
    SLUG: 'By slug, in the order of its characters.',
  },
)
