/** What several articles agree on. */
import type { Provenance } from '../model/records.ts'
import { mergeProvenance } from './merge-provenance.ts'

/** A value as one article gives it. */
export interface Claimed<Value> {
  readonly value: Value
  readonly provenance: Provenance
}

/**
 * The value that all claims give, with the provenance of them all; null where they disagree and
 * where there is none. Two values are the same where `keyOf` gives the same text; the first of
 * them is taken.
 */
export function agreedClaim<Value>(
  claims: readonly Claimed<Value>[],
  keyOf: (value: Value) => string,
): Claimed<Value> | null {
  const [first] = claims
  if (first === undefined) return null
  const key = keyOf(first.value)
  if (claims.some(({ value }) => keyOf(value) !== key)) return null
  return {
    value: first.value,
    provenance: mergeProvenance(claims.map(({ provenance }) => provenance)),
  }
}
