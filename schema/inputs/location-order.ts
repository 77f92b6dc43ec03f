/** The input `LocationOrder`: what a list of locations is ordered by. */
import { builder } from '../builder.ts'
import { OrderDirectionRef } from '../enums/order-direction.ts'
import { LocationOrderFieldRef } from '../enums/location-order-field.ts'

export const LocationOrderRef = builder.inputType('LocationOrder', {
  description:
    'The order of a list of locations. Ties are in ascending order of slug, so that the order is total and a cursor keeps its place.',
  fields: (t) => ({
    field: t.field({
      type: LocationOrderFieldRef,
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
