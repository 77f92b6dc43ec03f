/** The input `StatementOrder`: what a list of statements is ordered by. */
import { builder } from '../builder.ts'
import { OrderDirectionRef } from '../enums/order-direction.ts'
import { StatementOrderFieldRef } from '../enums/statement-order-field.ts'

export const StatementOrderRef = builder.inputType('StatementOrder', {
  description:
    'The order of a list of statements. Ties are in ascending order of slug, so that the order is total and a cursor keeps its place.',
  fields: (t) => ({
    field: t.field({
      type: StatementOrderFieldRef,
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
