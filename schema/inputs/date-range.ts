/** The input `DateRange`: a span of days, both ends inclusive. */
import { builder } from '../builder.ts'

export interface DateRange {
  from?: string | null | undefined
  to?: string | null | undefined
}

export const DateRangeRef = builder.inputRef<DateRange>('DateRange').implement({
  description:
    'A span of days, both ends inclusive. It matches what can have happened inside it: a time that is known only as "some day up to July 17" matches July 1. What has no time never matches. Without both ends it matches whatever has a time.',
  fields: (t) => ({
    from: t.field({
      type: 'Date',
      description: 'The first day; no bound where not given. Not later than `to`.',
    }),
    to: t.field({ type: 'Date', description: 'The last day; no bound where not given.' }),
  }),
})
