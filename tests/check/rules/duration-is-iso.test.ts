import { durationIsIso } from '../../../src/check/rules/duration-is-iso.ts'
import { testRule } from '../rule-table.ts'
import { article } from '../small-world.ts'

testRule(
  durationIsIso,
  {
    'a range of years': article(
      'modality: ACTUAL',
      'modality: ACTUAL\n    duration: { iso: P1Y, max: P50Y }',
    ),
    'weeks, and hours': article(
      'modality: ACTUAL',
      'modality: ACTUAL\n    duration: { iso: P1W, max: P9DT12H }',
    ),
  },
  {
    words: {
      files: article('modality: ACTUAL', 'modality: ACTUAL\n    duration: { iso: 40 years }'),
      findings: [
        ['articles/barn/article.yaml:20:17', '"40 years" is not an ISO 8601 duration', 'P40Y'],
      ],
    },
    'small letters': {
      files: article('modality: ACTUAL', 'modality: ACTUAL\n    duration: { iso: P1D, max: p2d }'),
      findings: [['articles/barn/article.yaml:20:27', '"p2d" is not an ISO 8601 duration', 'P2D']],
    },
    'a number': {
      files: article('modality: ACTUAL', "modality: ACTUAL\n    duration: { iso: '40' }"),
      findings: [['articles/barn/article.yaml:20:17', '"40" is not an ISO 8601 duration', null]],
    },
    'an empty duration': {
      files: article('modality: ACTUAL', 'modality: ACTUAL\n    duration: { iso: PT }'),
      findings: [['articles/barn/article.yaml:20:17', '"PT" is not an ISO 8601 duration', null]],
    },
    'an upper end below the lower': {
      files: article('modality: ACTUAL', 'modality: ACTUAL\n    duration: { iso: P1Y, max: P11M }'),
      findings: [
        [
          'articles/barn/article.yaml:20:27',
          'The upper end "P11M" is shorter than the lower end "P1Y"',
          null,
        ],
      ],
    },
  },
)
