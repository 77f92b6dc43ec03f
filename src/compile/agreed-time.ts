import type { TimeReference } from '../model/records.ts'
import { agreedClaim } from './agreed-claim.ts'

/**
 * The time that all articles give which give one: the same date, worded as the first of them words
 * it. Null where they disagree.
 */
export function agreedTime(times: readonly TimeReference[]): TimeReference | null {
  const claims = times.map((time) => ({ value: time, provenance: time.provenance }))
  const agreed = agreedClaim(claims, ({ edtf }) => edtf)
  if (agreed === null) return null
  const asWritten = times.find((time) => time.asWritten !== null)?.asWritten ?? null
  return { ...agreed.value, asWritten, provenance: agreed.provenance }
}
