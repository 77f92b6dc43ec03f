/** The `Quantity` type: a number of people or things. */
import { QuantityRef } from '../refs.ts'

QuantityRef.implement({
  description:
    'A number of people or things as an article gives it. `min` and `max` are equal for one figure; "at least five" has no `max`. A number that is not stated is null, never 0.',
  fields: (t) => ({
    min: t.exposeInt('min', {
      nullable: true,
      description: 'The lower end; null where the article gives none ("up to 60").',
    }),
    max: t.exposeInt('max', {
      nullable: true,
      description: 'The upper end; null where the article gives none ("at least five").',
    }),
    approximate: t.exposeBoolean('approximate', {
      description: 'Whether the article says "about" or the like.',
    }),
    asWritten: t.exposeString('asWritten', {
      nullable: true,
      description:
        'The words of the article, such as "five"; null where it has none of its own for it.',
    }),
  }),
})
