/** A cost as clients see it: a whole number, rounded up, at most `Number.MAX_SAFE_INTEGER`. */
export function wholeCost(cost: number): number {
  return Math.min(Math.ceil(cost), Number.MAX_SAFE_INTEGER)
}
