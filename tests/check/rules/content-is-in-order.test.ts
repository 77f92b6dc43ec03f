import { contentIsInOrder } from '../../../src/check/rules/content-is-in-order.ts'
import { testRule } from '../rule-table.ts'
import { article } from '../small-world.ts'

testRule(
  contentIsInOrder,
  {
    'two parts in order': article(
      'content: A fox came to the barn.',
      'content: [A fox, came to the barn.]',
    ),
  },
  {
    'two parts in the wrong order': {
      files: article('content: A fox came to the barn.', 'content: [came to the barn., A fox]'),
      findings: [
        [
          'articles/barn/article.yaml:25:34',
          'This part stands before the part above it in the text',
          null,
        ],
      ],
    },
    'two parts that overlap': {
      files: article(
        'content: A fox came to the barn.',
        'content: [A fox came, came to the barn.]',
      ),
      findings: [
        [
          'articles/barn/article.yaml:25:27',
          'This part overlaps with the part above it in the text',
          null,
        ],
      ],
    },
  },
)
