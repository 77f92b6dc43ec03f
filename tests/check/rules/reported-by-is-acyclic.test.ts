import { reportedByIsAcyclic } from '../../../src/check/rules/reported-by-is-acyclic.ts'
import { testRule } from '../rule-table.ts'
import { told } from '../small-world.ts'

testRule(
  reportedByIsAcyclic,
  {
    'a statement told within another': told('hen-fox-came'),
  },
  {
    'a statement told within itself': {
      files: told('hen-denies'),
      findings: [
        [
          'articles/barn/article.yaml:28:39',
          'Statements are told within each other in a circle: "hen-denies" → "hen-denies"',
          null,
        ],
      ],
    },
    'two told within each other': {
      files: told('hen-fox-came', ', reportedBy: hen-denies'),
      findings: [
        [
          'articles/barn/article.yaml:38:80',
          'Statements are told within each other in a circle: "hen-denies" → "hen-fox-came" → "hen-denies"',
          null,
        ],
      ],
    },
  },
)
