/** The input `EventFilter`: what events are narrowed by. */
import type { EventKind, EventModality, ParticipantRole } from '../../src/model/vocabulary.ts'
import { builder } from '../builder.ts'
import { EventKindRef } from '../enums/event-kind.ts'
import { EventModalityRef } from '../enums/event-modality.ts'
import { ParticipantRoleRef } from '../enums/participant-role.ts'
import type { DateRange } from './date-range.ts'
import { DateRangeRef } from './date-range.ts'

export interface EventFilter {
  kinds?: EventKind[] | null | undefined
  modalities?: EventModality[] | null | undefined
  participants?: string[] | null | undefined
  role?: ParticipantRole | null | undefined
  location?: string | null | undefined
  within?: boolean | null | undefined
  time?: DateRange | null | undefined
  killedAtLeast?: number | null | undefined
  article?: string | null | undefined
  text?: string | null | undefined
  any?: EventFilter[] | null | undefined
  not?: EventFilter | null | undefined
}

export const EventFilterRef = builder.inputRef<EventFilter>('EventFilter')

EventFilterRef.implement({
  description:
    'Narrows events. All conditions that are given must hold, of a list any one value; null is as not given, an empty list matches nothing, an empty filter matches every event. At most 100 conditions, and 100 values in a list.',
  fields: (t) => ({
    kinds: t.field({
      type: [EventKindRef],
      description: 'Is of one of these kinds. An empty list matches nothing.',
    }),
    modalities: t.field({
      type: [EventModalityRef],
      description:
        'Has one of these modalities in at least one report: `[ACTUAL]` leaves out what is only claimed, proposed or denied. An empty list matches nothing.',
    }),
    participants: t.idList({
      description:
        'One of these actors takes part; with `role`, in that role. An empty list matches nothing.',
    }),
    role: t.field({
      type: ParticipantRoleRef,
      description: 'Alone: somebody has this role. With `participants`: one of them has it.',
    }),
    location: t.id({
      description:
        'Takes place in this location by at least one report; `within` says whether locations inside it count.',
    }),
    within: t.boolean({
      defaultValue: true,
      description:
        'Whether `location` also stands for the locations inside it, at any depth. Without `location` it means nothing.',
    }),
    time: t.field({
      type: DateRangeRef,
      description:
        'Can have happened on one of these days by at least one report. An event without a time does not match.',
    }),
    killedAtLeast: t.int({
      description:
        'The highest figure of people killed that any article gives is at least this, 0 or more. Of "up to 60" and "40 to 60" it is 60, and so it is of "at least 60": a figure that reaches this number may stand for fewer, or for more. An event without a figure does not match, not even 0.',
    }),
    article: t.id({ description: 'This article reports it.' }),
    text: t.string({
      description:
        'Every one of these words occurs in the name of the event, in any form, case or spelling. A text without a word matches nothing; at most 500 characters unless the deployment says otherwise.',
    }),
    any: t.field({
      type: [EventFilterRef],
      description:
        'Holds if at least one of these filters does; an empty list matches nothing. Nests at most 5 levels deep.',
    }),
    not: t.field({
      type: EventFilterRef,
      description: 'Holds if this filter does not. Nests at most 5 levels deep.',
    }),
  }),
})
