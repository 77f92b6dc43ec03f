import { sha256Matches } from '../../../src/check/rules/sha256-matches.ts'
import { testRule } from '../rule-table.ts'
import { article } from '../small-world.ts'

testRule(
  sha256Matches,
  {
    'the sum of the text': article(
      'label: The fox in the barn',
      `label: x\nsha256: 36caf0c84d40109548bf8a0da15d2487b6d4e132b830e2d9c5f2e609e9401977`,
    ),
  },
  {
    'another sum': {
      files: article('label: The fox in the barn', `label: x\nsha256: ${'a'.repeat(64)}`),
      findings: [
        [
          'articles/barn/article.yaml:3:1',
          'The SHA-256 of "article.txt" is 36caf0c84d40109548bf8a0da15d2487b6d4e132b830e2d9c5f2e609e9401977',
          '36caf0c84d40109548bf8a0da15d2487b6d4e132b830e2d9c5f2e609e9401977',
        ],
      ],
    },
  },
)
