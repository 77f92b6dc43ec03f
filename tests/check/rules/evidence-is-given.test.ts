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
    'a publication from a source outside of the text': article(
      '  asWritten: Monday\n',
      '  source: the page of the publisher\n',
    ),
  },
  {
    'a source of the publication beside words of the text': {
      files: article('  asWritten: Monday\n', '  asWritten: Monday\n  source: the page\n'),
      findings: [
        [
          'articles/barn/article.yaml:6:3',
          '"publishedOn" has a "source", and "asWritten" as well',
          null,
        ],
      ],
    },
    'a source of the publication with a status': {
      files: article(
        '  asWritten: Monday\n',
        '  source: the page\n  status: INFERRED\n  note: So it seems.\n',
      ),
      findings: [
        [
          'articles/barn/article.yaml:7:3',
          '"publishedOn" has a "source", and "status" as well',
          null,
        ],
      ],
    },
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
