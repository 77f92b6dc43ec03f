import { targetIsOne } from '../../../src/check/rules/target-is-one.ts'
import { testRule } from '../rule-table.ts'
import { article } from '../small-world.ts'

testRule(
  targetIsOne,
  {
    'a link that names nothing but has words': article(
      'cue: said on Monday',
      'links: [{ kind: REBUTS, asWritten: came to, evidence: came to }]',
    ),
  },
  {
    'a subject that names two nodes': {
      files: article(
        '{ event: visit, evidence: A fox came }',
        '{ event: visit, location: barn, evidence: A fox came }',
      ),
      findings: [
        [
          'articles/barn/article.yaml:33:9',
          'Two nodes or more are named at once: "location" and "event"',
          null,
        ],
      ],
    },
    'a subject that names none': {
      files: article('{ event: visit, evidence: A fox came }', '{ evidence: A fox came }'),
      findings: [['articles/barn/article.yaml:33:9', 'No node is named', null]],
    },
    'a link that names none, without words': {
      files: article('cue: said on Monday', 'links: [{ kind: REBUTS, evidence: came to }]'),
      findings: [['articles/barn/article.yaml:28:13', 'No node is named', null]],
    },
    'a time expression that refers to two at once': {
      files: article(
        'actors:\n  hen',
        "timeExpressions:\n  - { quote: Monday, time: '2024-03-25', refersTo: [{ statement: hen-fox-came, event: visit }] }\nactors:\n  hen",
      ),
      findings: [
        [
          'articles/barn/article.yaml:8:53',
          'Two nodes or more are named at once: "statement" and "event"',
          null,
        ],
      ],
    },
  },
)
