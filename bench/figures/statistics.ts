/** Medians and how far values lie apart: what is said of rounds on a machine that others use too. */

/** Of an even number of values, the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** Between the values to either side, in proportion; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

/** Half of what the middle half of the values spans, as a share of their median: 0 where all are alike. */
export function spread(values: readonly number[]): number {
  const middle = median(values)
  if (middle === 0) return 0
  return Math.abs((quantile(values, 0.75) - quantile(values, 0.25)) / 2 / middle)
}

/** Round by round, the one by the other: what slows a whole round down is in neither's favour. */
export function pairedRatios(
  values: readonly number[],
  references: readonly number[],
): readonly number[] {
  if (values.length !== references.length) {
    throw new Error(
      `Cannot pair rounds: expected as many of both, got ${values.length} and ${references.length}`,
    )
  }
  return values.map((value, round) => value / (references[round] ?? Number.NaN))
}
