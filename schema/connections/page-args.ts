/** The four paging arguments that every list takes. */
import { builder } from '../builder.ts'

const { first, after, last, before } = builder.args((t) => t.connectionArgs())

export const pageArgs = { first, after, last, before }
