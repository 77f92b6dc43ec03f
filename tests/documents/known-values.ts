/** Values that say something to the bundled corpus, some that it has not, and some that are refused. */
import type { KnownValues } from './input-values.ts'

const slugs = [
  'taliban',
  'pakistan',
  'khawaja-muhammad-asif',
  'doha-agreement',
  'pakistan-ttp-found-refuge',
  'pakistan-defense-minister-afghanistan-border',
  'nobody',
]

const words = [
  'border',
  'taliban',
  'the terrorist sanctuaries',
  'Kābul',
  '',
  "'; DROP TABLE articles; --",
  '.*(a+)+$',
  '%_',
  '🙂',
]

const pageSizes = [1, 0, 2, 5, 10]

export const knownValues: KnownValues = {
  slug: slugs,
  id: ['actor:taliban', 'article:nobody', 'statement:pakistan-ttp-found-refuge', 'event', ''],
  ID: [
    'actor:taliban',
    'actor:pakistan',
    'location:pakistan',
    'event:doha-agreement',
    'article:pakistan-defense-minister-afghanistan-border',
    'statement:pakistan-ttp-found-refuge',
    'actor:nobody',
    'taliban',
  ],
  isoCode: ['PK', 'AF', 'XX', ''],
  query: words,
  'ActorFilter.name': words,
  'ArticleFilter.text': words,
  'StatementFilter.text': words,
  first: pageSizes,
  last: pageSizes,
  maxLength: [1, 2, 4],
  after: ['x', ''],
  before: ['x', ''],
  Date: ['2024-03-27', '2023-07-17', '2024-02-30', ''],
}
