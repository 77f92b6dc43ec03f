import { quantityIsRange } from '../../../src/check/rules/quantity-is-range.ts'
import { testRule } from '../rule-table.ts'
import { article } from '../small-world.ts'

testRule(
  quantityIsRange,
  {
    'one figure, a range, and words alone': article(
      'modality: ACTUAL',
      'modality: ACTUAL\n    casualties:\n      - { kind: KILLED, count: { count: 1 }, evidence: came }\n      - { kind: KILLED, count: { min: 0, max: 1 }, evidence: came }\n      - { kind: KILLED, count: { asWritten: A fox }, evidence: came }',
    ),
  },
  {
    'a figure and a range': {
      files: article(
        'modality: ACTUAL',
        'modality: ACTUAL\n    casualties:\n      - { kind: KILLED, count: { count: 5, min: 1 }, evidence: came }',
      ),
      findings: [
        ['articles/barn/article.yaml:21:34', 'There is both "count", 5, and "min", 1', null],
      ],
    },
    'a range that is upside down': {
      files: article(
        'modality: ACTUAL',
        'modality: ACTUAL\n    casualties:\n      - { kind: KILLED, count: { min: 5, max: 1 }, evidence: came }',
      ),
      findings: [
        ['articles/barn/article.yaml:21:34', 'The lower end, 5, is above the upper end, 1', null],
      ],
    },
    'neither figure nor words': {
      files: article(
        'modality: ACTUAL',
        'modality: ACTUAL\n    casualties:\n      - { kind: KILLED, count: { approximate: true }, evidence: came }',
      ),
      findings: [
        [
          'articles/barn/article.yaml:21:25',
          'There is neither a figure nor the words for one',
          null,
        ],
      ],
    },
    'the size of a group': {
      files: {
        ...article(
          'coop:\n    mentions: [the Coop]\n    organizationKind: { value: COMPANY, evidence: the Coop, status: INFERRED, note: It has hens. }',
          'coop:\n    mentions: [the Coop]\n    size: { min: 9, max: 3, asWritten: Coop }',
        ),
        'actors/coop.yaml': 'kind: GROUP\nname: The Coop\n',
      },
      findings: [
        ['articles/barn/article.yaml:12:13', 'The lower end, 9, is above the upper end, 3', null],
      ],
    },
  },
)
