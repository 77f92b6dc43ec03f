/** The four paging arguments that every list takes. */
import { builder } from '../builder.ts'

export const pageArgs = builder.args((t) => {
  const { first, after, last, before } = t.connectionArgs()
  return { first, after, last, before }
})
