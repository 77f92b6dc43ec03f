/** The input `StatementFilter`: what statements are narrowed by. */
import type {
  Medium,
  ProvenanceStatus,
  StatementAct,
  StatementForm,
  StatementLinkKind,
} from '../../src/model/vocabulary.ts'
import { builder } from '../builder.ts'
import { MediumRef } from '../enums/medium.ts'
import { ProvenanceStatusRef } from '../enums/provenance-status.ts'
import { StatementActRef } from '../enums/statement-act.ts'
import { StatementFormRef } from '../enums/statement-form.ts'
import { StatementLinkKindRef } from '../enums/statement-link-kind.ts'
import type { DateRange } from './date-range.ts'
import { DateRangeRef } from './date-range.ts'

export interface StatementFilter {
  speakers?: string[] | null | undefined
  candidates?: string[] | null | undefined
  targets?: string[] | null | undefined
  about?: string[] | null | undefined
  addressees?: string[] | null | undefined
  acts?: StatementAct[] | null | undefined
  forms?: StatementForm[] | null | undefined
  media?: Medium[] | null | undefined
  platforms?: string[] | null | undefined
  saidOn?: DateRange | null | undefined
  saidIn?: string | null | undefined
  event?: string | null | undefined
  article?: string | null | undefined
  text?: string | null | undefined
  attribution?: ProvenanceStatus[] | null | undefined
  linkKinds?: StatementLinkKind[] | null | undefined
  isGeneric?: boolean | null | undefined
  isNegated?: boolean | null | undefined
  any?: StatementFilter[] | null | undefined
  not?: StatementFilter | null | undefined
}

export const StatementFilterRef = builder.inputRef<StatementFilter>('StatementFilter')

StatementFilterRef.implement({
  description:
    'Narrows statements. All conditions that are given must hold, of a list any one value; null is as not given, an empty list matches nothing, an empty filter matches every statement. At most 100 conditions, and 100 values in a list.',
  fields: (t) => ({
    speakers: t.idList({
      description:
        'Said by one of these actors, where the article settles who said it. An empty list matches nothing.',
    }),
    candidates: t.idList({
      description:
        'One of these actors is a candidate for the speaker, where the article leaves that open. An empty list matches nothing.',
    }),
    targets: t.idList({
      description:
        'Directed at one of these actors, events or locations: about it in the role TARGET. An empty list matches nothing.',
    }),
    about: t.idList({
      description:
        'About one of these actors, events or locations, in either role. An empty list matches nothing.',
    }),
    addressees: t.idList({
      description: 'Addressed to one of these actors. An empty list matches nothing.',
    }),
    acts: t.field({
      type: [StatementActRef],
      description: 'Is one of these acts. An empty list matches nothing.',
    }),
    forms: t.field({
      type: [StatementFormRef],
      description: 'Is rendered in one of these forms. An empty list matches nothing.',
    }),
    media: t.field({
      type: [MediumRef],
      description:
        'Said by one of these media, where the article settles it. An empty list matches nothing.',
    }),
    platforms: t.idList({
      description:
        'Published on one of these platforms: ids of actors, such as `actor:x`. An empty list matches nothing.',
    }),
    saidOn: t.field({
      type: DateRangeRef,
      description:
        'Can have been said on one of these days. A statement without a date does not match.',
    }),
    saidIn: t.id({ description: 'Said in this location or in one inside it.' }),
    event: t.id({ description: 'About this event, or made at it.' }),
    article: t.id({ description: 'Reported by this article.' }),
    text: t.string({
      description:
        'Every one of these words occurs in the statement, in any form, case or spelling. A text without a word matches nothing; at most 500 characters unless the deployment says otherwise.',
    }),
    attribution: t.field({
      type: [ProvenanceStatusRef],
      description:
        'Who said it is known in one of these ways: `[STATED]` leaves inferred and open attributions out. An empty list matches nothing.',
    }),
    linkKinds: t.field({
      type: [StatementLinkKindRef],
      description:
        'Has a link of one of these kinds to something else: `[REBUTS]` finds rebuttals. An empty list matches nothing.',
    }),
    isGeneric: t.boolean({
      description: 'True: habitual statements, tied to no occasion. False: all others.',
    }),
    isNegated: t.boolean({
      description:
        'True: statements that the article says were not made ("has not said"). False: all others; lists have both where it is not given.',
    }),
    any: t.field({
      type: [StatementFilterRef],
      description:
        'Holds if at least one of these filters does; an empty list matches nothing. Nests at most 5 levels deep.',
    }),
    not: t.field({
      type: StatementFilterRef,
      description: 'Holds if this filter does not. Nests at most 5 levels deep.',
    }),
  }),
})
