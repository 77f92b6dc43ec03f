import { evidenceIsGiven } from '../../../src/check/rules/evidence-is-given.ts'
import { testRule } from '../rule-table.ts'
import { article } from '../small-world.ts'

testRule(
  evidenceIsGiven,
  {
    'a time with evidence and no words of its own': article(
      "saidOn: { edtf: '2024-03-25', asWritten: Monday }",
      "saidOn: { edtf: '2024-03-25', evidence: Monday }",
    ),
  },
  {
    'a time with neither': {
      files: article(
        "saidOn: { edtf: '2024-03-25', asWritten: Monday }",
        "saidOn: { edtf: '2024-03-25' }",
      ),
      findings: [
        [
          'articles/barn/article.yaml:31:5',
          '"saidOn" has neither "asWritten" nor "evidence"',
          null,
        ],
      ],
    },
    'a size with neither': {
      files: {
        ...article(
          'coop:\n    mentions: [the Coop]\n    organizationKind: { value: COMPANY, evidence: the Coop, status: INFERRED, note: It has hens. }',
          'coop:\n    mentions: [the Coop]\n    size: { count: 3 }',
        ),
        'actors/coop.yaml': 'kind: GROUP\nname: The Coop\n',
      },
      findings: [
        ['articles/barn/article.yaml:12:5', '"size" has neither "asWritten" nor "evidence"', null],
      ],
    },
  },
)
