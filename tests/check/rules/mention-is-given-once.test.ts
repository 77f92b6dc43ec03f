import { mentionIsGivenOnce } from '../../../src/check/rules/mention-is-given-once.ts'
import { testRule } from '../rule-table.ts'
import { article } from '../small-world.ts'

testRule(
  mentionIsGivenOnce,
  {
    'one passage that mentions two nodes': article(
      'mentions: [the barn]',
      'mentions: [the barn, the Coop]',
    ),
  },
  {
    'a mention given twice': {
      files: article('mentions: [the barn]', 'mentions: [the barn, the barn]'),
      findings: [
        [
          'articles/barn/article.yaml:15:26',
          'The mention "the barn" of "barn" is given already',
          null,
        ],
      ],
    },
    'a mention given twice in two ways': {
      files: article(
        'mentions: [the barn]',
        'mentions:\n      - the barn\n      - { quote: the barn, after: ., form: DESCRIPTION }',
      ),
      findings: [
        [
          'articles/barn/article.yaml:17:9',
          'The mention "the barn" of "barn" is given already',
          null,
        ],
      ],
    },
  },
)
