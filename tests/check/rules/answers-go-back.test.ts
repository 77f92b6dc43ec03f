import { answersGoBack } from '../../../src/check/rules/answers-go-back.ts'
import { testRule } from '../rule-table.ts'
import { answers } from '../small-world.ts'

testRule(
  answersGoBack,
  {
    'a chain of answers': answers('RESPONDS_TO', 'hen-fox-came'),
  },
  {
    'a statement that answers itself': {
      files: answers('REBUTS', 'hen-denies'),
      findings: [
        [
          'articles/barn/article.yaml:28:13',
          '"statement:hen-denies" is linked to itself (REBUTS)',
          null,
        ],
      ],
    },
    'a statement that resembles itself': {
      files: answers('SIMILAR_TO', 'hen-denies'),
      findings: [
        [
          'articles/barn/article.yaml:28:13',
          '"statement:hen-denies" is linked to itself (SIMILAR_TO)',
          null,
        ],
      ],
    },
    'answers of different kinds that go round': {
      files: answers(
        'REBUTS',
        'hen-fox-came',
        'links: [{ kind: RESPONDS_TO, statement: hen-denies, evidence: came }]',
      ),
      findings: [
        [
          'articles/barn/article.yaml:33:13',
          'Answers go round in a circle: "statement:hen-denies" → "statement:hen-fox-came" → "statement:hen-denies"',
          null,
        ],
      ],
    },
  },
)
