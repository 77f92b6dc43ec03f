import type { NodeId } from '../model/node-id.ts'
import type { Link } from '../model/records.ts'
import { agreedClaim } from './agreed-claim.ts'

/** The link that all articles give which give one, with the provenance of them all; null where they disagree. */
export function agreedLink<Id extends NodeId>(links: readonly Link<Id>[]): Link<Id> | null {
  const claims = links.map(({ node, provenance }) => ({ value: node, provenance }))
  const agreed = agreedClaim(claims, (node) => node)
  return agreed === null ? null : { node: agreed.value, provenance: agreed.provenance }
}
