/** The lists of records. */
import type { Records } from '../records.ts'

/** The kinds of records, in the order in which `records.counts` has how many there are. */
export const recordKinds = [
  'articles',
  'actors',
  'statements',
  'events',
  'locations',
  'mentions',
  'positions',
] as const satisfies (keyof Records)[]
