/** Lengths of time and numbers, as an article gives them. */
import type { AuthoredDuration, AuthoredQuantity } from '../authoring/claim.ts'
import type { Duration, Quantity } from '../model/records.ts'
import { wordsOf } from './article-source.ts'

/** Null where the article gives none. */
export function durationOf(duration: AuthoredDuration | undefined): Duration | null {
  if (duration === undefined) return null
  const { iso, max, approximate, asWritten } = duration
  return {
    iso,
    max: max ?? null,
    approximate,
    asWritten: asWritten === undefined ? null : wordsOf(asWritten),
  }
}

/** `count` is both ends; an end that is not given is open, not 0. */
export function quantityOf({
  count,
  min,
  max,
  approximate,
  asWritten,
}: AuthoredQuantity): Quantity {
  return {
    min: count ?? min ?? null,
    max: count ?? max ?? null,
    approximate,
    asWritten: asWritten === undefined ? null : wordsOf(asWritten),
  }
}
