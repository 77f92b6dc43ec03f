/**
 * Negative, 0 or positive: the order of UTF-16 units, which is the same on every machine. Slugs and
 * ids are in this order everywhere.
 */
export function compareText(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
