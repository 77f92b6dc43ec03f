import { eventIsReported } from '../../../src/check/rules/event-is-reported.ts'
import { testRule } from '../rule-table.ts'
import { article } from '../small-world.ts'

testRule(
  eventIsReported,
  {
    'the small world': {},
  },
  {
    'an event that no article reports': {
      files: { 'events/feast.yaml': 'kind: OTHER\nname: a feast\n' },
      findings: [['events/feast.yaml:2:1', 'No article reports the event "feast"', null]],
    },
    'an event that is only spoken of': {
      files: {
        'events/feast.yaml': 'kind: OTHER\nname: a feast\n',
        ...article(
          '{ event: visit, evidence: A fox came }',
          '{ event: feast, evidence: A fox came }',
        ),
      },
      findings: [['events/feast.yaml:2:1', 'No article reports the event "feast"', null]],
    },
  },
)
