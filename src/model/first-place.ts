/**
 * The first place from `low` on, below `high`, of which `isBefore` does not hold; `high` where it holds
 * of all. It has to hold of the places up to one and of none after it. Found by halving.
 */
export function firstPlace(
  low: number,
  high: number,
  isBefore: (place: number) => boolean,
): number {
  let start = low
  let end = high
  while (start < end) {
    const middle = (start + end) >>> 1
    if (isBefore(middle)) start = middle + 1
    else end = middle
  }
  return start
}
