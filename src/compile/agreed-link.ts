import type { NodeId } from '../model/node-id.ts'
import type { Link } from '../model/records.ts'
import { mergeProvenance } from './merge-provenance.ts'

/**
 * The link that all articles give which give one; where they give nodes that lie in one another
 * (`liesIn`, none if not given), the innermost. With the provenance of those that give that node; null
 * where articles disagree.
 */
export function agreedLink<Id extends NodeId>(
  links: readonly Link<Id>[],
  liesIn: (inner: Id, outer: Id) => boolean = () => false,
): Link<Id> | null {
  const inner = links.find(({ node }) =>
    links.every((other) => other.node === node || liesIn(node, other.node)),
  )
  if (inner === undefined) return null
  const equals = links.filter(({ node }) => node === inner.node)
  return {
    node: inner.node,
    provenance: mergeProvenance(equals.map(({ provenance }) => provenance)),
  }
}
