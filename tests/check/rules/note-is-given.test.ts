import { noteIsGiven } from '../../../src/check/rules/note-is-given.ts'
import { testRule } from '../rule-table.ts'
import { article } from '../small-world.ts'

testRule(
  noteIsGiven,
  {
    'an inferred claim with a note': {},
    'a stated claim with a note': article(
      'evidence: said on Monday\n',
      'evidence: said on Monday\n    note: On Monday.\n',
    ),
  },
  {
    'an inferred link': {
      files: article(
        '{ event: visit, evidence: A fox came }',
        '{ event: visit, status: INFERRED, evidence: A fox came }',
      ),
      findings: [
        ['articles/barn/article.yaml:33:25', 'The claim is INFERRED without a note', null],
      ],
    },
    'an ambiguous time': {
      files: article("edtf: '2024-03-25',", "edtf: '2024-03-25', status: AMBIGUOUS,"),
      findings: [
        ['articles/barn/article.yaml:31:35', 'The claim is AMBIGUOUS without a note', null],
      ],
    },
    'an inferred mention': {
      files: article(
        'mentions: [the barn]',
        'mentions:\n      - the barn\n      - { quote: came to the barn, form: DESCRIPTION, status: INFERRED }',
      ),
      findings: [
        ['articles/barn/article.yaml:17:55', 'The claim is INFERRED without a note', null],
      ],
    },
    'an inferred statement': {
      files: article(
        'evidence: said on Monday\n',
        'evidence: said on Monday\n    status: INFERRED\n',
      ),
      findings: [['articles/barn/article.yaml:35:5', 'The claim is INFERRED without a note', null]],
    },
  },
)
