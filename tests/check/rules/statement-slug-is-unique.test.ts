import { statementSlugIsUnique } from '../../../src/check/rules/statement-slug-is-unique.ts'
import { testRule } from '../rule-table.ts'
import { articlePath, base, edit } from '../small-world.ts'

testRule(
  statementSlugIsUnique,
  {
    'two articles with statements of their own': {
      'articles/shed/article.txt': base['articles/barn/article.txt'],
      'articles/shed/article.yaml': edit(articlePath, 'hen-fox-came', 'hen-fox-came-again'),
    },
  },
  {
    'a slug that another article has': {
      files: {
        'articles/shed/article.txt': base['articles/barn/article.txt'],
        'articles/shed/article.yaml': base[articlePath],
      },
      findings: [
        [
          'articles/shed/article.yaml:23:3',
          'The statement "hen-fox-came" stands in articles/barn/article.yaml:23 as well',
          'hen-fox-came-2',
        ],
      ],
    },
    'a slug in three articles, with two free ones': {
      files: {
        'articles/shed/article.txt': base['articles/barn/article.txt'],
        'articles/shed/article.yaml': base[articlePath],
        'articles/yard/article.txt': base['articles/barn/article.txt'],
        'articles/yard/article.yaml': base[articlePath],
      },
      findings: [
        [
          'articles/shed/article.yaml:23:3',
          'The statement "hen-fox-came" stands in articles/barn/article.yaml:23 as well',
          'hen-fox-came-2',
        ],
        [
          'articles/yard/article.yaml:23:3',
          'The statement "hen-fox-came" stands in articles/barn/article.yaml:23 as well',
          'hen-fox-came-3',
        ],
      ],
    },
  },
)
