import { dateIsEdtf } from '../../../src/check/rules/date-is-edtf.ts'
import { testRule } from '../rule-table.ts'
import { article } from '../small-world.ts'

testRule(
  dateIsEdtf,
  {
    'the small world': {},
    'a season': article("edtf: '2024-03-25'", "edtf: '2024-21'"),
  },
  {
    'a date with single digits': {
      files: article("edtf: '2024-03-25'", "edtf: '2024-3-5'"),
      findings: [
        [
          'articles/barn/article.yaml:31:15',
          '"2024-3-5" is not a date in the Extended Date/Time Format',
          '2024-03-05',
        ],
      ],
    },
    'a date with slashes': {
      files: article("edtf: '2024-03-25'", 'edtf: 2024/03/25'),
      findings: [
        [
          'articles/barn/article.yaml:31:15',
          '"2024/03/25" is not a date in the Extended Date/Time Format',
          '2024-03-25',
        ],
      ],
    },
    'a day that is not in the calendar': {
      files: article("edtf: '2024-03-25'", "edtf: '2023-02-29'"),
      findings: [
        [
          'articles/barn/article.yaml:31:15',
          '"2023-02-29" is not a date in the Extended Date/Time Format',
          null,
        ],
      ],
    },
    'an interval that ends before it begins': {
      files: article("edtf: '2024-03-25'", "edtf: '2024-03-25/2024-03-20'"),
      findings: [
        [
          'articles/barn/article.yaml:31:15',
          'The interval "2024-03-25/2024-03-20" ends before it begins',
          '2024-03-20/2024-03-25',
        ],
      ],
    },
    words: {
      files: article("edtf: '2024-03-25'", 'edtf: Monday'),
      findings: [
        [
          'articles/barn/article.yaml:31:15',
          '"Monday" is not a date in the Extended Date/Time Format',
          null,
        ],
      ],
    },
    'the date of a time expression': {
      files: article(
        'actors:\n  hen',
        'timeExpressions:\n  - { quote: Monday, time: yesterday }\nactors:\n  hen',
      ),
      findings: [
        [
          'articles/barn/article.yaml:8:22',
          '"yesterday" is not a date in the Extended Date/Time Format',
          null,
        ],
      ],
    },
  },
)
