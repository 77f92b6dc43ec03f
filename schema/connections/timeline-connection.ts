/** `TimelineConnection`, and the root query that makes it. */
import type { EventRecord, StatementRecord } from '../../src/model/records.ts'
import type { TimelineItem } from '../../src/store/store.ts'
import { builder } from '../builder.ts'
import { TimelineFilterRef } from '../inputs/timeline-filter.ts'
import { andThen } from '../maybe-promise.ts'
import { readPage } from '../read-page.ts'
import { TimeReferenceRef } from '../refs.ts'
import { OccurrenceRef } from '../types/occurrence.ts'
import { timelineWhere } from '../where/timeline-where.ts'
import { Connection } from './connection.ts'
import { listName } from './list-name.ts'
import { pageArgs } from './page-args.ts'
import { cost, wholeList } from '../field-cost.ts'

type Timeline = Connection<TimelineItem, StatementRecord | EventRecord>

const TimelineEdgeRef = builder.edgeObject<typeof OccurrenceRef, Timeline>({
  type: OccurrenceRef,
  name: 'TimelineEdge',
  description:
    'A statement or an event at one of its times; an event whose reports disagree on the time stands once at each.',
  fields: (t) => ({
    when: t.field({
      extensions: cost({ work: 1 }),
      type: TimeReferenceRef,
      description: 'The time at which it stands here.',
      resolve: (edge) => edge.item.when,
    }),
  }),
})

const TimelineConnectionRef = builder.connectionObject(
  {
    type: OccurrenceRef,
    name: 'TimelineConnection',
    description: 'One page of statements and events in the order of time.',
  },
  TimelineEdgeRef,
)

builder.queryField('timeline', (t) =>
  t.field({
    extensions: cost(wholeList),
    type: TimelineConnectionRef,
    description:
      'Statements and events that have a time, in its order: by the earliest possible day; where only the latest is known, by that day, before what begins on it. Then by the latest day, open ends last; then what is certain before what is uncertain or approximate; a time open on both sides stands at the end. What has no time is not on the timeline. Statements that were not made and events that did not happen, as articles say, are on it (`isNegated`, `modality`); the filter `{isNegated: false}` leaves them out.',
    args: {
      filter: t.arg({
        type: TimelineFilterRef,
        description: 'What the timeline is narrowed by; all of it where not given.',
      }),
      ...pageArgs,
    },
    resolve: (_root, args, context, info) => {
      const list = { name: listName(info), order: '' }
      const where = timelineWhere(args.filter)
      return andThen(
        readPage(context, args, list, (window) => context.store.timeline(where, window)),
        (page) => new Connection(list, page, ({ node }) => node),
      )
    },
  }),
)
