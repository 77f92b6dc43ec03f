/** The input `ActorOrder`: what a list of actors is ordered by. */
import { builder } from '../builder.ts'
import { OrderDirectionRef } from '../enums/order-direction.ts'
import { ActorOrderFieldRef } from '../enums/actor-order-field.ts'

export const ActorOrderRef = builder.inputType('ActorOrder', {
  description:
    'The order of a list of actors. Ties are in ascending order of slug, so that the order is total and a cursor keeps its place.',
  fields: (t) => ({
    field: t.field({
      type: ActorOrderFieldRef,
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
