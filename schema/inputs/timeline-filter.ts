/** The input `TimelineFilter`: what the timeline is narrowed by. */
import type { EventModality, OccurrenceKind } from '../../src/model/vocabulary.ts'
import { builder } from '../builder.ts'
import { EventModalityRef } from '../enums/event-modality.ts'
import { OccurrenceKindRef } from '../enums/occurrence-kind.ts'
import type { DateRange } from './date-range.ts'
import { DateRangeRef } from './date-range.ts'

export interface TimelineFilter {
  kinds?: OccurrenceKind[] | null | undefined
  modalities?: EventModality[] | null | undefined
  isNegated?: boolean | null | undefined
  actors?: string[] | null | undefined
  location?: string | null | undefined
  time?: DateRange | null | undefined
  article?: string | null | undefined
}

export const TimelineFilterRef = builder.inputRef<TimelineFilter>('TimelineFilter').implement({
  description:
    'Narrows the timeline. All conditions that are given must hold, of a list any one value; null is as not given, an empty list matches nothing. At most 100 values in a list.',
  fields: (t) => ({
    kinds: t.field({
      type: [OccurrenceKindRef],
      description: 'Is a statement, or an event. An empty list matches nothing.',
    }),
    modalities: t.field({
      type: [EventModalityRef],
      description:
        'Is an event with one of these modalities in at least one report that gives its time; statements do not match. An empty list matches nothing.',
    }),
    isNegated: t.boolean({
      description:
        'True: statements that the article says were not made, and events that by every report of that time did not happen. False: all others; the timeline has both where it is not given.',
    }),
    actors: t.idList({
      description:
        'One of these actors speaks, is addressed or spoken of, or takes part; candidates of an open attribution do not count. An empty list matches nothing.',
    }),
    location: t.id({
      description: 'Happened or was said in this location or in one inside it, or speaks of it.',
    }),
    time: t.field({
      type: DateRangeRef,
      description: 'Can have happened, or have been said, on one of these days.',
    }),
    article: t.id({ description: 'This article reports it.' }),
  }),
})
