/**
 * Underlines that do not cover each other. A mark that holds another one is drawn below it: its lane is one
 * more than the highest lane among the marks that overlap with it and are shorter.
 */
import type { Mark } from './mark.ts'

/** @param marks - those that are underlined, the shortest first. The first lane is 0. */
export function lanesOf(marks: readonly Mark[]): ReadonlyMap<Mark, number> {
  const lanes = new Map<Mark, number>()
  for (const mark of marks) {
    let lane = 0
    for (const [other, taken] of lanes) {
      if (other.start < mark.end && other.end > mark.start) lane = Math.max(lane, taken + 1)
    }
    lanes.set(mark, lane)
  }
  return lanes
}
