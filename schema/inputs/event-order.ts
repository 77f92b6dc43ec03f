/** The input `EventOrder`: what a list of events is ordered by. */
import { builder } from '../builder.ts'
import { OrderDirectionRef } from '../enums/order-direction.ts'
import { EventOrderFieldRef } from '../enums/event-order-field.ts'

export const EventOrderRef = builder.inputType('EventOrder', {
  description:
    'The order of a list of events. Ties are in ascending order of slug, so that the order is total and a cursor keeps its place.',
  fields: (t) => ({
    field: t.field({
      type: EventOrderFieldRef,
      required: true,
      description: 'What to order by.',
    }),
    direction: t.field({
      type: OrderDirectionRef,
      required: true,
      defaultValue: 'ASC',
      description: 'Which end comes first; ascending where not given.',
    }),
  }),
})
