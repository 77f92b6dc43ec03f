import { fieldFitsActorKind } from '../../../src/check/rules/field-fits-actor-kind.ts'
import { testRule } from '../rule-table.ts'
import { article } from '../small-world.ts'

testRule(
  fieldFitsActorKind,
  {
    'an abbreviation of an organisation': article(
      'mentions: [the Coop]',
      'mentions: [the Coop]\n    abbreviation: { text: Coop }',
    ),
  },
  {
    'the size of a person': {
      files: article(
        'mentions: [Mrs. Hen]',
        'mentions: [Mrs. Hen]\n    size: { count: 1, evidence: Mrs. Hen }',
      ),
      findings: [
        ['articles/barn/article.yaml:10:5', '"size" is given of "hen", which is a PERSON', null],
      ],
    },
    'the nationality of an organisation': {
      files: article(
        'mentions: [the Coop]',
        'mentions: [the Coop]\n    nationality: { location: barn, evidence: the Coop }',
      ),
      findings: [
        [
          'articles/barn/article.yaml:12:5',
          '"nationality" is given of "coop", which is an ORGANIZATION',
          null,
        ],
      ],
    },
    'the abbreviation of a person': {
      files: article(
        'mentions: [Mrs. Hen]',
        'mentions: [Mrs. Hen]\n    abbreviation: { text: Mrs }',
      ),
      findings: [
        [
          'articles/barn/article.yaml:10:5',
          '"abbreviation" is given of "hen", which is a PERSON',
          null,
        ],
      ],
    },
    'the organisation kind of a person': {
      files: article(
        'mentions: [Mrs. Hen]',
        'mentions: [Mrs. Hen]\n    organizationKind: { value: MEDIA, evidence: Mrs. Hen }',
      ),
      findings: [
        [
          'articles/barn/article.yaml:10:5',
          '"organizationKind" is given of "hen", which is a PERSON',
          null,
        ],
      ],
    },
  },
)
