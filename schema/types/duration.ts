/** The `Duration` type: a length of time. */
import { DurationRef } from '../refs.ts'

DurationRef.implement({
  description:
    'A length of time as an article gives it: one figure, or a range from `iso` to `max`.',
  fields: (t) => ({
    iso: t.exposeString('iso', {
      description: 'An ISO 8601 duration, such as `P40Y` for 40 years; of a range, the lower end.',
    }),
    max: t.exposeString('max', {
      nullable: true,
      description:
        'The upper end of a range as an ISO 8601 duration, such as `P50Y`; null where there is one figure.',
    }),
    approximate: t.exposeBoolean('approximate', {
      description: 'Whether the article says "about" or the like.',
    }),
    asWritten: t.exposeString('asWritten', {
      nullable: true,
      description: 'The words of the article; null where it has none of its own for it.',
    }),
  }),
})
