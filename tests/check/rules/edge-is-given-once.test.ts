import { edgeIsGivenOnce } from '../../../src/check/rules/edge-is-given-once.ts'
import { testRule } from '../rule-table.ts'
import { article } from '../small-world.ts'

testRule(
  edgeIsGivenOnce,
  {
    'an actor with two parts in an event': article(
      'modality: ACTUAL',
      'modality: ACTUAL\n    participants: [{ actor: hen, role: VICTIM, evidence: came }, { actor: hen, role: TARGET, evidence: came }]',
    ),
  },
  {
    'an actor with the same part twice': {
      files: article(
        'modality: ACTUAL',
        'modality: ACTUAL\n    participants: [{ actor: hen, role: VICTIM, evidence: came }, { actor: hen, role: VICTIM, evidence: the barn }]',
      ),
      findings: [
        [
          'articles/barn/article.yaml:20:66',
          '"hen" as VICTIM is given already in "participants"',
          null,
        ],
      ],
    },
    'a subject given twice': {
      files: article(
        '{ event: visit, evidence: A fox came }',
        '{ event: visit, evidence: A fox came }\n      - { event: visit, role: TARGET, evidence: A fox came }',
      ),
      findings: [
        ['articles/barn/article.yaml:34:9', 'The event "visit" is given already in "about"', null],
      ],
    },
  },
)
