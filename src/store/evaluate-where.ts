/** Turns what a list is narrowed by into a set of ordinals. */
import { complement, intersection, union, type Selection } from './selection.ts'
import type { Where } from './where.ts'

/** @param count How many ordinals there are. */
export function evaluateWhere<Term extends { readonly term: string }>(
  where: Where<Term>,
  count: number,
  select: (term: Term) => Selection,
): Selection {
  const evaluate = (each: Where<Term>): Selection => {
    if ('term' in each) return select(each)
    if ('all' in each) return intersection(each.all.map(evaluate), count)
    if ('any' in each) return union(each.any.map(evaluate), count)
    return complement(evaluate(each.not), count)
  }
  return evaluate(where)
}
