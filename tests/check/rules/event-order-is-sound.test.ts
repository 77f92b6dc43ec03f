import { eventOrderIsSound } from '../../../src/check/rules/event-order-is-sound.ts'
import { testRule } from '../rule-table.ts'
import { twoEvents } from '../small-world.ts'

testRule(
  eventOrderIsSound,
  {
    'an order that the dates bear out': twoEvents(
      'precededBy: [{ event: visit, evidence: came }]',
      "time: { edtf: '2024-03-25', evidence: Monday }",
      "time: { edtf: '2024-03-24', evidence: Monday }",
    ),
    'the same order said from both ends': twoEvents(
      'precededBy: [{ event: visit, evidence: came }]',
      '',
      'followedBy: [{ event: silence, evidence: came }]',
    ),
  },
  {
    'an event before itself': {
      files: twoEvents('precededBy: [{ event: silence, evidence: came }]', '', ''),
      findings: [
        [
          'articles/barn/article.yaml:20:20',
          'The event "silence" is said to come before itself',
          null,
        ],
      ],
    },
    'an order that goes round': {
      files: twoEvents(
        'precededBy: [{ event: visit, evidence: came }]',
        '',
        'precededBy: [{ event: silence, evidence: came }]',
      ),
      findings: [
        [
          'articles/barn/article.yaml:22:20',
          'The order of events goes round in a circle: "visit" → "silence" → "visit"',
          null,
        ],
      ],
    },
    'an order against the dates': {
      files: twoEvents(
        'followedBy: [{ event: visit, evidence: came }]',
        "time: { edtf: '2024-03-25', evidence: Monday }",
        "time: { edtf: '2024-03-24', evidence: Monday }",
      ),
      findings: [
        [
          'articles/barn/article.yaml:20:20',
          'The event "silence" is said to come before "visit", but its date is "2024-03-25" and that of "visit" is "2024-03-24"',
          null,
        ],
      ],
    },
  },
)
