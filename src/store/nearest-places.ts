/** The places of a set that stand nearest to a place, without the set being sorted. */
import { firstPlace } from '../model/first-place.ts'

/**
 * At most so many of the places, from `start` on, `end` excluded; with a step of -1 backwards. Costs
 * a step for each place of the set, and a few more for those that are among the nearest so far.
 * @param length How many places the set has; `placeAt` gives each, in any order.
 */
export function nearestPlaces(
  length: number,
  placeAt: (index: number) => number,
  start: number,
  end: number,
  step: 1 | -1,
  limit: number,
): readonly number[] {
  const nearest: number[] = []
  if (limit === 0) return nearest
  // The farthest that still counts; what is farther than all that are kept does not.
  let farthest = end
  for (let index = 0; index < length; index += 1) {
    const place = placeAt(index)
    if ((place - start) * step < 0 || (farthest - place) * step <= 0) continue
    const nearer = firstPlace(
      0,
      nearest.length,
      (kept) => ((nearest[kept] ?? 0) - place) * step < 0,
    )
    nearest.splice(nearer, 0, place)
    if (nearest.length > limit) nearest.pop()
    if (nearest.length === limit) farthest = nearest[limit - 1] ?? end
  }
  return nearest
}
