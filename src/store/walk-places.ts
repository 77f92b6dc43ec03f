/** Walks over places, passing over those that are not in a set. */

/** A set is walked rather than listed where it may have at least one in so many of the places. */
export const walkedShare = 16

/** So many places are passed over at most: then the set has few of those that the walk goes over, and is listed. */
const maxSteps = 2048

/** At most so many places that are in the set, from `start` on, `end` excluded; null where that takes too many steps. */
export function walkPlaces(
  has: (place: number) => boolean,
  start: number,
  end: number,
  step: 1 | -1,
  limit: number,
): readonly number[] | null {
  const places: number[] = []
  let left = maxSteps
  for (let place = start; (end - place) * step > 0 && places.length < limit; place += step) {
    if (has(place)) places.push(place)
    else left -= 1
    if (left === 0) return null
  }
  return places
}
