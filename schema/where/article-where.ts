/** `ArticleFilter` as a `Where`. */
import type { ArticleTerm, Where } from '../../src/store/where.ts'
import { defaultArgumentLimits } from '../argument-limits.ts'
import type { ArticleFilter } from '../inputs/article-filter.ts'
import { readId } from '../read-id.ts'
import { readText } from '../read-text.ts'
import { readDateSpan } from './date-span.ts'
import { readFilter, whenGiven } from './filter.ts'

export function articleWhere(
  filter: ArticleFilter | null | undefined,
  limits = defaultArgumentLimits,
): Where<ArticleTerm> {
  return readFilter<ArticleFilter, ArticleTerm>(filter, (given, path) => [
    whenGiven(given.publishedOn, (range) => ({
      term: 'publishedOn',
      span: readDateSpan(range, `${path}.publishedOn`),
    })),
    whenGiven(given.text, (text) => ({
      term: 'text',
      text: readText(text, `${path}.text`, limits),
    })),
    whenGiven(given.actor, (id) => ({
      term: 'covers',
      node: readId(id, `${path}.actor`, ['ACTOR']),
    })),
    whenGiven(given.location, (id) => ({
      term: 'covers',
      node: readId(id, `${path}.location`, ['LOCATION']),
    })),
    whenGiven(given.language, (language) => ({
      term: 'language',
      language: readText(language, `${path}.language`, limits),
    })),
  ])
}
