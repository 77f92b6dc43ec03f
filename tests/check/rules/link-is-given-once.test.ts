import { linkIsGivenOnce } from '../../../src/check/rules/link-is-given-once.ts'
import { testRule } from '../rule-table.ts'
import { answers } from '../small-world.ts'

testRule(
  linkIsGivenOnce,
  {
    'links of two kinds': answers(
      'PARAPHRASES',
      'hen-fox-came',
      'links: [{ kind: SIMILAR_TO, statement: hen-denies, evidence: came }]',
    ),
  },
  {
    'a paraphrase said at both ends': {
      files: answers(
        'PARAPHRASES',
        'hen-fox-came',
        'links: [{ kind: PARAPHRASES, statement: hen-denies, evidence: came }]',
      ),
      findings: [
        [
          'articles/barn/article.yaml:33:13',
          'The link PARAPHRASES between "statement:hen-fox-came" and "statement:hen-denies" stands in articles/barn/article.yaml:28 already',
          null,
        ],
      ],
    },
    'a link given twice': {
      files: answers(
        'REBUTS',
        'hen-fox-came',
        '',
        '{ kind: REBUTS, statement: hen-fox-came, evidence: came }, ',
      ),
      findings: [
        [
          'articles/barn/article.yaml:28:72',
          'The link REBUTS between "statement:hen-denies" and "statement:hen-fox-came" stands in articles/barn/article.yaml:28 already',
          null,
        ],
      ],
    },
  },
)
