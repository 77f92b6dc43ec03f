import { attributionIsSettledOrOpen } from '../../../src/check/rules/attribution-is-settled-or-open.ts'
import { testRule } from '../rule-table.ts'
import { attribution } from '../small-world.ts'

testRule(
  attributionIsSettledOrOpen,
  {
    'two candidates': attribution(
      'status: AMBIGUOUS, note: Who?, evidence: Mrs. Hen, candidates: [{ speaker: hen, evidence: Mrs. Hen }, { speaker: coop, evidence: the Coop }]',
    ),
  },
  {
    'no speaker and no candidates': {
      files: attribution('evidence: Mrs. Hen'),
      findings: [
        [
          'articles/barn/article.yaml:23:3',
          'The attribution is STATED, but there is no speaker',
          null,
        ],
      ],
    },
    'an open attribution without candidates': {
      files: attribution('status: AMBIGUOUS, note: Who?, evidence: Mrs. Hen'),
      findings: [
        [
          'articles/barn/article.yaml:29:5',
          'The attribution is AMBIGUOUS with no candidates',
          null,
        ],
      ],
    },
    'an open attribution with one candidate': {
      files: attribution(
        'status: AMBIGUOUS, note: Who?, evidence: Mrs. Hen, candidates: [{ speaker: hen, evidence: Mrs. Hen }]',
      ),
      findings: [
        [
          'articles/barn/article.yaml:29:71',
          'The attribution is AMBIGUOUS with one candidate',
          null,
        ],
      ],
    },
    'an open attribution with a speaker': {
      files: attribution(
        'status: AMBIGUOUS, note: Who?, evidence: Mrs. Hen, candidates: [{ speaker: hen, evidence: Mrs. Hen }, { speaker: coop, evidence: the Coop }]',
        'speaker: hen\n    ',
      ),
      findings: [
        [
          'articles/barn/article.yaml:29:5',
          'The attribution is AMBIGUOUS, but the speaker is "hen"',
          null,
        ],
      ],
    },
    'a settled attribution with candidates': {
      files: attribution('evidence: Mrs. Hen, candidates: [{ speaker: hen, evidence: Mrs. Hen }]'),
      findings: [
        [
          'articles/barn/article.yaml:29:40',
          'The attribution is STATED, but has candidates',
          'status: AMBIGUOUS',
        ],
      ],
    },
    'a candidate named twice': {
      files: attribution(
        'status: AMBIGUOUS, note: Who?, evidence: Mrs. Hen, candidates: [{ speaker: hen, evidence: Mrs. Hen }, { speaker: hen, evidence: the Coop }]',
      ),
      findings: [['articles/barn/article.yaml:29:124', 'The candidate "hen" is named twice', null]],
    },
  },
)
