import { claimedHasClaimant } from '../../../src/check/rules/claimed-has-claimant.ts'
import { testRule } from '../rule-table.ts'
import { article } from '../small-world.ts'

testRule(
  claimedHasClaimant,
  {
    'a claim with a claimant': article(
      'modality: ACTUAL',
      'modality: CLAIMED\n    accordingTo: [{ actor: hen, evidence: said on Monday }]',
    ),
    'a fact without one': {},
  },
  {
    'a claim without a claimant': {
      files: article('modality: ACTUAL', 'modality: CLAIMED'),
      findings: [
        [
          'articles/barn/article.yaml:17:3',
          'The event "visit" is CLAIMED, but nobody is named whose claim it is',
          null,
        ],
      ],
    },
    'a claim with an empty list of claimants': {
      files: article('modality: ACTUAL', 'modality: CLAIMED\n    accordingTo: []'),
      findings: [
        [
          'articles/barn/article.yaml:20:5',
          'The event "visit" is CLAIMED, but nobody is named whose claim it is',
          null,
        ],
      ],
    },
  },
)
