/** The order in which articles count where several say something of one thing. */
import type { TimeReference } from '../model/records.ts'
import { number, sortOrder, text, type SortValues } from '../model/sort-order.ts'
import { timeKey } from '../model/time-order.ts'

export interface Publication {
  readonly slug: string
  readonly publishedOn: TimeReference | null
}

const order = sortOrder([number('ASC', 'last'), number(), number('ASC', 'high'), number(), text()])

/** By the time of publication, as lists of articles are; articles without one come last. Ties are in the order of slugs. */
export function comparePublication(left: Publication, right: Publication): number {
  return order.compare(keyOf(left), keyOf(right))
}

function keyOf({ slug, publishedOn }: Publication): SortValues {
  return [...timeKey(publishedOn), slug]
}
