/** `totalCount`, which every connection has. */
import { builder } from '../builder.ts'
import { cost } from '../field-cost.ts'

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    extensions: cost({ filteredScans: 1 }),
    description:
      'The exact number of items in the whole filtered list, whatever the page; counted only when asked for.',
    resolve: (connection) => connection.totalCount(),
  }),
)
