import { datesAreInOrder } from '../../../src/check/rules/dates-are-in-order.ts'
import { testRule } from '../rule-table.ts'
import { article } from '../small-world.ts'

testRule(
  datesAreInOrder,
  {
    'the small world': {},
    'a statement of the day of the article': article("edtf: '2024-03-25'", "edtf: '2024-03-27'"),
    'a proposed event after the article': article(
      'modality: ACTUAL',
      "modality: PROPOSED\n    time: { edtf: '2025', evidence: Monday }",
    ),
    'a statement without a first day': article("edtf: '2024-03-25'", "edtf: '[..2030]'"),
    'an article without a date': article(
      "publishedOn:\n  edtf: '2024-03-27'\n  asWritten: Monday\n",
      '',
    ),
  },
  {
    'a statement after the article': {
      files: article("edtf: '2024-03-25'", "edtf: '2024-03-28'"),
      findings: [
        [
          'articles/barn/article.yaml:31:15',
          'It was said on "2024-03-28", after the article was published, on "2024-03-27"',
          null,
        ],
      ],
    },
    'an event after the article': {
      files: article(
        'modality: ACTUAL',
        'modality: ACTUAL\n    time: { edtf: 2024-04, evidence: Monday }',
      ),
      findings: [
        [
          'articles/barn/article.yaml:20:13',
          'The event "visit" (ACTUAL) was on "2024-04", after the article was published, on "2024-03-27"',
          null,
        ],
      ],
    },
    'a candidate that speaks after the article': {
      files: article(
        "speaker: hen\n    attribution: { attributedAs: Mrs. Hen, evidence: 'said on Monday: “A fox' }",
        "attribution:\n      status: AMBIGUOUS\n      note: Two hens.\n      evidence: Mrs. Hen\n      candidates:\n        - { speaker: hen, evidence: Mrs. Hen, saidOn: { edtf: '2024-04-01', evidence: Monday } }\n        - { speaker: coop, evidence: the Coop }",
      ),
      findings: [
        [
          'articles/barn/article.yaml:34:57',
          'It was said by "hen" on "2024-04-01", after the article was published, on "2024-03-27"',
          null,
        ],
      ],
    },
    'a post that ends before it begins': {
      files: article(
        'mentions: [Mrs. Hen]',
        "mentions: [Mrs. Hen]\n    positions:\n      - { title: Chair, within: coop, since: { edtf: '2024', evidence: Monday }, until: { edtf: '2023', evidence: Monday }, evidence: 'Mrs. Hen, of the Coop' }",
      ),
      findings: [
        [
          'articles/barn/article.yaml:11:82',
          'The post ends on "2023", before it begins, on "2024"',
          null,
        ],
      ],
    },
  },
)
